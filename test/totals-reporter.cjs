/**
 * Ends a run with one plain line that programs can read: `12 passed, 0 failed, 3 skipped`.
 * A test file that could not run at all counts as one failure.
 */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`,
    );
  }
};
