import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/**
 * A jest set-up file that lets every property of a test file run more often, or less often, than it says itself:
 * TILLGRAPH_PROPERTY_FACTOR times, from TILLGRAPH_PROPERTY_SEED if that is set. One line for each property goes to the
 * file that TILLGRAPH_PROPERTY_LOG names.
 */
const factor = Number(process.env['TILLGRAPH_PROPERTY_FACTOR'] ?? 1);
const seed = process.env['TILLGRAPH_PROPERTY_SEED'];
const logFile = process.env['TILLGRAPH_PROPERTY_LOG'];
/** Slow properties are stopped there; so far they have held. The tests' own time-outs are longer. */
const propertySecondsMax = 60;
/** Of fast-check. */
const defaultNumRuns = 100;

type Settings<Ts> = fc.Parameters<Ts>;
const assertOnce = fc.assert;

function withFactor<Ts>(settings: Settings<Ts> = {}): Settings<Ts> {
  const numRuns = settings.numRuns ?? fc.readConfigureGlobal().numRuns ?? defaultNumRuns;
  return {
    ...settings,
    numRuns: Math.max(1, Math.round(numRuns * factor)),
    includeErrorInReport: true,
    // Whoever asks for fewer runs wants to know whether a law holds, not the smallest case in which it doesn't.
    ...(factor < 1 ? { endOnFailure: true } : {}),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}

const noted: fc.Plugin<unknown> = () => ({
  onAllRunsComplete: ({ numRuns, seed: used, failed, interrupted }) => {
    if (logFile === undefined) return;
    const { currentTestName, testPath } = expect.getState();
    const line = { testPath, test: currentTestName, numRuns, seed: used, failed, interrupted };
    appendFileSync(logFile, `${JSON.stringify(line)}\n`);
  },
});

fc.installGlobalPlugin(fc.interruptAfterTimeLimit(propertySecondsMax * 1000));
fc.installGlobalPlugin(noted);

const assertMoreOften: typeof fc.assert = (<Ts>(
  property: fc.IAsyncProperty<Ts>,
  settings?: Settings<Ts>,
) => assertOnce(property, withFactor(settings))) as typeof fc.assert;

// Its members are bindings that can't be set, so a test gets an object of its own before them.
jest.doMock('fast-check', () => {
  const actual = jest.requireActual<{ readonly default: typeof fc }>('fast-check');
  const own = Object.create(actual.default, { assert: { value: assertMoreOften } }) as typeof fc;
  return { ...actual, __esModule: true, default: own };
});
