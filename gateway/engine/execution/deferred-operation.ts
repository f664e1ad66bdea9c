import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from '../answering/answer-path.ts';
import type { AnswerShape } from '../client-operation/answer-shape.ts';
import { toClientErrors } from '../failures/client-errors.ts';
import { compilePlan } from '../fetching/compile-plan.ts';
import { completeAnswer } from '../answering/complete-answer.ts';
import { findUnitTargets, type DeferUnit } from './defer-units.ts';
import { isAnswerObject, mergeInto, type AnswerObject } from '../merging/merge.ts';
import { fetchesOf, type FetchNode, type PlanNode } from '../planning/plan.ts';
import { providesFields } from './provided-fields.ts';
import type { EngineParts, Run } from '../fetching/run.ts';
import { splitPlan } from './split-plan.ts';
import type { DeferredAnswer, DeferredPart, EngineAnswer } from '../types.ts';

export type DeferredParts = {
  readonly parts: EngineParts;
  readonly plan: PlanNode | undefined;
  /** What the first answer holds. */
  readonly firstShape: AnswerShape;
  readonly units: readonly DeferUnit[];
  /** Makes the first answer of a run. */
  readonly toFirstAnswer: (run: Run) => EngineAnswer;
};

/**
 * Runs an operation with `@defer`: the first answer as soon as the fetches that it needs are done, then each deferred
 * fragment as soon as its own are. What one fetch brings for both comes when it is there: nothing is fetched twice.
 */
export function compileDeferred(deferred: DeferredParts): (run: Run) => Promise<DeferredAnswer> {
  const { parts, plan, firstShape, units, toFirstAnswer } = deferred;
  const { first, rest } = splitPlan(plan, (fetch) => providesFields(fetch, [], firstShape));
  const runFirst = compilePlan(parts, first);
  const later = fetchesOf(rest);
  const waits = units.map((unit) => ({ unit, fetches: fetchesFor(unit, later) }));
  // The plan is compiled once; each run has a delivery of its own to tell.
  const deliveries = new WeakMap<Run, Delivery>();
  const runRest = compilePlan(parts, rest, (run, fetch) => deliveries.get(run)?.fetched(fetch));
  return async (run) => {
    await runFirst(run);
    const answer = toFirstAnswer(run);
    const delivery = createDelivery(parts, run, JSON.parse(answer.dataJson), waits);
    deliveries.set(run, delivery);
    return { first: answer, rest: delivery.parts(async () => runRest(run)) };
  };
}

type Wait = { readonly unit: DeferUnit; readonly fetches: readonly FetchNode[] };

function fetchesFor({ steps, shape }: DeferUnit, fetches: readonly FetchNode[]) {
  const place = steps.flatMap((step) => (step.kind === 'field' ? [step.dataKey] : []));
  return fetches.filter((fetch) => providesFields(fetch, place, shape));
}

type Delivery = {
  /** A fetch of the rest is done. */
  readonly fetched: (fetch: FetchNode) => void;
  readonly parts: (runRest: () => Promise<void>) => AsyncGenerator<readonly DeferredPart[]>;
};

/** Hands out parts in the order in which they become ready; a fragment inside another never before that one. */
function createDelivery(
  parts: EngineParts,
  run: Run,
  shown: unknown,
  waits: readonly Wait[],
): Delivery {
  const done = new Set<FetchNode>();
  const waiting = [...waits];
  const told = new Set(run.errors);
  let wake = (): void => undefined;

  const takeReady = (isOver: boolean): readonly DeferredPart[] => {
    const ready: DeferUnit[] = [];
    for (const wait of [...waiting]) {
      const waitsForOuter = waiting.some(({ unit }) => unit === wait.unit.outer);
      const isReady = isOver || wait.fetches.every((fetch) => done.has(fetch));
      if (!isReady || waitsForOuter) continue;
      waiting.splice(waiting.indexOf(wait), 1);
      ready.push(wait.unit);
    }
    const isLast = waiting.length === 0;
    return ready.length === 0 ? [] : partsOf({ parts, run, shown, told, isLast }, ready);
  };
  return {
    fetched: (fetch) => {
      done.add(fetch);
      wake();
    },
    parts: async function* (runRest) {
      const progress = { isOver: false };
      const running = runRest().finally(() => {
        progress.isOver = true;
        wake();
      });
      // Whoever stops listening does not hear of a fault; it must not be one of the process.
      running.catch(() => undefined);
      while (waiting.length > 0) {
        const ready = takeReady(progress.isOver);
        if (ready.length > 0) yield ready;
        if (waiting.length === 0 || progress.isOver) continue;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await running;
    },
  };
}

type Telling = {
  readonly parts: EngineParts;
  readonly run: Run;
  /** What the client has by now; parts are added. */
  readonly shown: unknown;
  /** Errors of the run that an answer has told; those of these parts are added. */
  readonly told: Set<GraphQLFormattedError>;
  readonly isLast: boolean;
};

/** Each error is told once, with the first part that it lies in; the last part tells what lies in none. */
function partsOf(telling: Telling, units: readonly DeferUnit[]): readonly DeferredPart[] {
  const { parts, run, shown, told, isLast } = telling;
  const known = toClientErrors(run.errors);
  const source = { types: parts.types, failures: run.failures, errors: known };
  const takeErrors = (isMeant: (error: GraphQLFormattedError) => boolean) =>
    run.errors.flatMap((error, index) => {
      const shownError = known[index];
      if (shownError === undefined || told.has(error) || !isMeant(shownError)) return [];
      told.add(error);
      return [shownError];
    });
  const found = units.flatMap((unit) =>
    findUnitTargets(unit, run.data, parts.types).flatMap(({ object, path }) => {
      const target = shownAt(shown, path);
      // What an earlier answer nulled has nothing to be added to.
      if (target === undefined) return [];
      const { data, errors } = completeAnswer(unit.shape, object, source, path);
      if (isAnswerObject(data)) mergeInto(target, data, parts.types);
      const own = [...takeErrors((error) => isBelow(error, path)), ...errors.slice(known.length)];
      return { path, label: unit.label, dataJson: JSON.stringify(data), errors: own };
    }),
  );
  const last = isLast ? found.pop() : undefined;
  if (last === undefined) return found;
  return [...found, { ...last, errors: [...last.errors, ...takeErrors(() => true)] }];
}

function isBelow({ path: errorPath }: GraphQLFormattedError, path: AnswerPath): boolean {
  return path.every((segment, index) => errorPath?.[index] === segment);
}

function shownAt(data: unknown, path: AnswerPath): AnswerObject | undefined {
  const value = path.reduce<unknown>(
    (each, segment) =>
      typeof each === 'object' && each !== null && Object.hasOwn(each, segment)
        ? (each as Readonly<Record<string | number, unknown>>)[segment]
        : undefined,
    data,
  );
  return isAnswerObject(value) ? value : undefined;
}
