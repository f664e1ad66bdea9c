/** Tells on the terminal what a start is doing and how long each part took. */
export type Progress = {
  readonly during: <Value>(what: string, work: () => Promise<Value>) => Promise<Value>;
  readonly elapsedSeconds: () => number;
};

export function createProgress(write: (line: string) => void): Progress {
  const startedMs = performance.now();
  return {
    during: async (what, work) => {
      const fromMs = performance.now();
      const value = await work();
      write(`  ${seconds(performance.now() - fromMs)}  ${what}\n`);
      return value;
    },
    elapsedSeconds: () => (performance.now() - startedMs) / 1000,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}
