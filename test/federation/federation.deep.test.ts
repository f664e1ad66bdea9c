import { randomInt } from 'node:crypto';
import { writeDeepFigures } from '../deep-figures.ts';
import { allCases } from './cases/all.ts';
import { ownEngines, type EngineRow } from './engines.ts';
import { createSupergraph } from './kit/supergraph-under-test.ts';
import { knownFaultOf } from './known-faults.ts';
import { createEngines, runRandom } from './run-cases.ts';

/** Shared by all cases; each has its part of it, and what a case leaves over goes to those after it. */
const seconds = Number(process.env['TILLGRAPH_DEEP_SECONDS'] ?? 1_800);
/** So many between two looks at the clock. */
const operationsOfRound = 25;
/** One round in so many goes over HTTP: slower by far, and only the wire differs. */
const roundsPerHttpRound = 5;

const startedMs = Date.now();
const cases = allCases.filter(
  ({ name, onlyWritten }) => onlyWritten === undefined && enginesFor(name).length > 0,
);
let casesLeft = cases.length;
let agreedCount = 0;
let operationCount = 0;
let httpOperationCount = 0;

afterAll(() => {
  if (agreedCount < cases.length) return;
  writeDeepFigures({
    title: 'Federation against a monolith',
    about: `Random operations on ${cases.length} small supergraphs, one for each feature of federation and for pairs of them that
meet, each answered by the gateway's engine with both planners, with and without faults in the data, and compared with
graphql-js executing the same schema as a monolith: data deeply equal, errors equal by path and message.`,
    command: `TILLGRAPH_DEEP_SECONDS=${seconds} npm run test:deep -- test/federation`,
    figures: [
      ['supergraphs', cases.length],
      ['operations with each planner where it has no known fault, in two weathers', operationCount],
      ['of which over HTTP', httpOperationCount],
      ['disagreements', 0],
      ['seconds', Math.round((Date.now() - startedMs) / 1000)],
    ],
  });
});

it.each(cases)(
  '$name',
  async (federationCase) => {
    const supergraph = createSupergraph(federationCase);
    const engineOf = createEngines(supergraph);
    const rows = enginesFor(federationCase.name);
    const untilMs = Date.now() + (startedMs + seconds * 1000 - Date.now()) / casesLeft;
    casesLeft -= 1;
    try {
      for (let round = 0; round === 0 || Date.now() < untilMs; round += 1) {
        const isHttp = round % roundsPerHttpRound === 0;
        const transports = isHttp ? await supergraph.overHttp() : supergraph.inProcess;
        const sample = { seed: randomInt(2 ** 31), operationCount: operationsOfRound };
        for (const row of rows) await runRandom(supergraph, engineOf(row, transports), sample);
        operationCount += operationsOfRound;
        if (isHttp) httpOperationCount += operationsOfRound;
      }
      agreedCount += 1;
    } finally {
      await supergraph.close();
    }
  },
  seconds * 1000 + 120_000,
);

/** Of a case that a planner is known to plan wrongly, random operations tell nothing of that planner. */
function enginesFor(caseName: string): readonly EngineRow[] {
  return ownEngines.filter(({ name }) => knownFaultOf(caseName, name) === undefined);
}
