import { defineConfig } from 'vitest/config'

// Packages run from source: here as vitest resolves them, and in the workers and processes that tests start.
const conditions = ['@docfacts/source']

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    passWithNoTests: true,
    setupFiles: ['./test/seed.ts'],
    // Properties on two busy cores take longer than the five seconds of the default.
    testTimeout: 30_000,
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    coverage: { include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'] }
  }
})
