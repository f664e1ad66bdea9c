import type { GraphQLFormattedError } from 'graphql';
import type { AnswerShape } from '../client-operation/answer-shape.ts';
import { toClientErrors } from '../failures/client-errors.ts';
import { completeAnswer } from './complete-answer.ts';
import { createFetchFailures } from '../failures/fetch-failures.ts';
import type { AnswerObject } from '../merging/merge.ts';
import { withPlanNames } from '../planning/plan-names.ts';
import type { EngineParts, Run } from '../fetching/run.ts';
import type { EngineAnswer, RequestScope, Variables } from '../types.ts';
import { selectedErrors } from './selected-errors.ts';
import { compileWriters, irregular, type Writer } from './write-answer.ts';

export function beginRun(data: AnswerObject, variables: Variables, scope: RequestScope): Run {
  return {
    data,
    variables: withPlanNames(variables),
    scope,
    errors: [],
    // What the gateway itself answers, of the schema, may hold anything.
    isPlain: Object.keys(data).length === 0,
    failures: createFetchFailures(),
    variableTexts: new Map(),
    equalFetches: new Map(),
  };
}

/**
 * Compiles how a run's data become an answer: written where all is as the schema promises, completed step by step where
 * something isn't or a field is denied.
 */
export function compileAnswer(
  parts: EngineParts,
  { shape, whole, hasDenied }: Answered,
): (run: Run) => EngineAnswer {
  const writers = compileWriters(shape);
  return (run) => {
    const isClean = !hasDenied && run.errors.length === 0 && run.failures.isEmpty();
    const write = run.isPlain ? writers.plain : writers.any;
    const dataJson = isClean ? writeRegular(write, run.data) : undefined;
    if (dataJson !== undefined) return { dataJson, errors: noErrors };
    const known = selectedErrors(toClientErrors(run.errors), { shape: whole, data: run.data });
    const source = { ...parts, failures: run.failures, errors: known };
    const { data, errors } = completeAnswer(shape, run.data, source);
    return { dataJson: JSON.stringify(data), errors };
  };
}

type Answered = {
  readonly shape: AnswerShape;
  /** With what comes in later parts: their errors may be here before them. */
  readonly whole: AnswerShape;
  readonly hasDenied: boolean;
};

const noErrors: readonly GraphQLFormattedError[] = [];

function writeRegular(write: Writer, data: AnswerObject): string | undefined {
  try {
    return write(data);
  } catch (error) {
    if (error === irregular) return undefined;
    throw error;
  }
}
