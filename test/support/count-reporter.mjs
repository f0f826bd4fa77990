/** A reporter for the test runner that tells failures as they come and counts per engine. */
function* testsOf({ suites = [], tests = [] } = {}) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

const messageOf = ({ error }) =>
  [error?.message, error?.expected && `expected ${error.expected}, got ${error.actual}`].filter(Boolean).join(' – ');

/** @param counts - gets `passed` and `failed` for each engine's name. */
export function countReporter(counts) {
  const count = (name) => (counts[name] ??= { passed: 0, failed: 0 });
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const { browser, testResults, errors, request404s } of sessionsForTestFile) {
        for (const { message } of errors) {
          count(browser.name).failed += 1;
          console.error(`✗ ${browser.name}: ${testFile}: ${message}`);
        }
        for (const url of request404s) console.error(`? ${browser.name}: ${testFile}: not found: ${url}`);
        for (const test of testsOf(testResults)) {
          if (test.skipped) continue;
          count(browser.name)[test.passed ? 'passed' : 'failed'] += 1;
          if (!test.passed) console.error(`✗ ${browser.name}: ${test.name}\n    ${messageOf(test)}`);
        }
      }
    },
  };
}
