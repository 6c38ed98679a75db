import { defineConfig } from 'vitest/config'

const conditions = ['@docfacts/source']

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    passWithNoTests: true,
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    coverage: { include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'] }
  }
})
