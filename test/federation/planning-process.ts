import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createEngine } from '../../gateway/engine/engine.ts';
import { createHivePlanner } from '../../gateway/engine/planning/hive-planner.ts';
import type { Planner } from '../../gateway/engine/planning/plan.ts';
import { allCases } from './cases/all.ts';
import { compose } from './kit/compose.ts';
import type { FederationCase } from './kit/federation-case.ts';
import { randomOperation } from './kit/random-operation.ts';
import { productCase } from './product-supergraph.ts';

/** Plans random operations as the gateway does, in a process of its own: the planner is native, and a panic would end it. */
const [secondsText = '', lastPlanFile = ''] = process.argv.slice(2);
const untilMs = Date.now() + Number(secondsText) * 1000;
const operationsOfRound = 100;
const cases = [productCase, ...allCases];
const faults: string[] = [];
let planCount = 0;

const prepares = cases.map((federationCase) => preparing(federationCase));
do {
  for (const { operations, prepare } of prepares) {
    for (const { query } of fc.sample(operations, {
      seed: randomInt(2 ** 31),
      numRuns: operationsOfRound,
    })) {
      try {
        prepare(query);
      } catch (error) {
        faults.push(`${String(error)}\n${query}`);
      }
    }
  }
} while (Date.now() < untilMs);
process.stdout.write(JSON.stringify({ supergraphs: cases.length, plans: planCount, faults }));

function preparing({ name, subgraphs }: FederationCase) {
  const { supergraphSdl, apiSchema } = compose(subgraphs);
  const hive = createHivePlanner(supergraphSdl);
  const planner: Planner = {
    ...hive,
    plan: (text) => {
      // What was planned last, should the process end.
      writeFileSync(lastPlanFile, `${name}\n${text}`);
      planCount += 1;
      return hive.plan(text);
    },
  };
  const engine = createEngine({ supergraphSdl, planner, transports: {} });
  const prepare = (query: string) =>
    engine.prepare({ document: parse(query), operationName: undefined });
  return { operations: randomOperation(apiSchema), prepare };
}
