/**
 * A suite that needs something this machine may lack. With a reason, its cases are reported as one skipped
 * test that says so: what was skipped is unproved here, and the report must not hide it.
 */
export function describeOrSkip(reason: string | undefined, name: string, suite: () => void): void {
  if (reason === undefined) {
    describe(name, suite);
    return;
  }
  describe(name, () => {
    it.skip(`SKIPPED: ${reason}`, () => undefined);
  });
}
