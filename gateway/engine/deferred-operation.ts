import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import type { AnswerShape } from './answer-shape.ts';
import { toClientErrors } from './client-errors.ts';
import { compilePlan } from './compile-plan.ts';
import { completeAnswer } from './complete-answer.ts';
import { findUnitTargets, type DeferUnit } from './defer-units.ts';
import { mergeInto, type AnswerObject } from './merge.ts';
import { fetchesOf, type FetchNode, type PlanNode } from './plan.ts';
import { providesFields } from './provided-fields.ts';
import type { EngineParts, Run } from './run.ts';
import { splitPlan } from './split-plan.ts';
import type { DeferredAnswer, DeferredPart, EngineAnswer } from './types.ts';

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
  return async (run) => {
    await runFirst(run);
    const answer = toFirstAnswer(run);
    const delivery = createDelivery(deferred, run, JSON.parse(answer.dataJson), waits);
    const runRest = compilePlan(parts, rest, delivery.fetched);
    return { first: answer, rest: delivery.parts(async () => runRest(run)) };
  };
}

type Wait = { readonly unit: DeferUnit; readonly fetches: readonly FetchNode[] };

function fetchesFor({ steps, shape }: DeferUnit, fetches: readonly FetchNode[]) {
  const place = steps.flatMap((step) => (step.kind === 'field' ? [step.dataKey] : []));
  return fetches.filter((fetch) => providesFields(fetch, place, shape));
}

/** Hands out parts in the order in which they become ready; a fragment inside another never before that one. */
function createDelivery(
  { parts }: DeferredParts,
  run: Run,
  shown: unknown,
  waits: readonly Wait[],
) {
  const done = new Set<FetchNode>();
  const waiting = [...waits];
  let toldErrorCount = run.errors.length;
  let wake = (): void => undefined;

  const takeReady = (isOver: boolean): readonly DeferredPart[] => {
    const ready: DeferUnit[] = [];
    for (const { unit, fetches } of [...waiting]) {
      const waitsForOuter = waiting.some((each) => each.unit === unit.outer);
      const isReady = isOver || fetches.every((fetch) => done.has(fetch));
      if (!isReady || waitsForOuter) continue;
      waiting.splice(
        waiting.findIndex((each) => each.unit === unit),
        1,
      );
      ready.push(unit);
    }
    const news = toClientErrors(run.errors.slice(toldErrorCount));
    if (ready.length > 0 || isOver) toldErrorCount = run.errors.length;
    return partsOf({ parts, run, shown, news }, ready);
  };
  return {
    fetched: (_run: Run, fetch: FetchNode): void => {
      done.add(fetch);
      wake();
    },
    async *parts(runRest: () => Promise<void>): AsyncGenerator<readonly DeferredPart[]> {
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

type Delivery = {
  readonly parts: EngineParts;
  readonly run: Run;
  /** What the client has by now; parts are added. */
  readonly shown: unknown;
  /** Errors that no part has told yet. */
  readonly news: readonly GraphQLFormattedError[];
};

function partsOf(delivery: Delivery, units: readonly DeferUnit[]): readonly DeferredPart[] {
  const { parts, run, shown } = delivery;
  const told = new Set<GraphQLFormattedError>();
  return units.flatMap((unit) =>
    findUnitTargets(unit, run.data, parts.types).flatMap(({ object, path }) => {
      const target = shownAt(shown, path);
      // What an earlier answer nulled has nothing to be added to.
      if (target === undefined) return [];
      const known = toClientErrors(run.errors);
      const source = { types: parts.types, failures: run.failures, errors: known };
      const { data, errors } = completeAnswer(unit.shape, object, source, path);
      const own = delivery.news.filter((error) => !told.has(error) && isBelow(error, path));
      for (const error of own) told.add(error);
      const found = errors.slice(known.length);
      if (isObject(data)) mergeInto(target, data, parts.types);
      return {
        path,
        label: unit.label,
        dataJson: JSON.stringify(data),
        errors: [...own, ...found],
      };
    }),
  );
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
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
