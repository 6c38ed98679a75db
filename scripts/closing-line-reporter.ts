import type { Reporter, TestModule } from 'vitest/node'

/**
 * Prints why tests were left out, and `N passed, N failed, N skipped` as the closing line of a run.
 *
 * A file that does not load and an error outside any test each count as one failure, so that `0 failed` means green.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) {
        const result = test.result()
        count[result.state === 'pending' ? 'skipped' : result.state]++
        // Those of a group that is left out whole say why where the group is declared.
        if (result.state === 'skipped' && result.note !== undefined)
          process.stdout.write(`skipped: ${test.fullName}: ${result.note}\n`)
      }
    }
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}
