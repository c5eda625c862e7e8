/**
 * Counts a finished run. A file that could not be read, a hook that failed and an error outside any test
 * fail nobody's test, so each counts as one failure of its own.
 * @param {import('vitest/node').Vitest['state']} state
 */
export function count(state) {
  const counts = { passed: 0, failed: state.getUnhandledErrors().length, skipped: 0 }
  for (const module of state.getTestModules()) {
    if (module.errors().length > 0) counts.failed += 1
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1
    for (const test of module.children.allTests()) {
      const { state: outcome } = test.result()
      counts[outcome === 'pending' ? 'failed' : outcome] += 1
    }
  }
  return counts
}

/** `N passed, N failed`, with `, N skipped` where any was. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
