import { compileCall } from '../fetching/subgraph-call.ts';
import type { AnswerObject } from '../merging/merge.ts';
import type { FetchNode } from '../planning/plan.ts';
import { withPlanNames } from '../planning/plan-names.ts';
import { mergeRootAnswer } from '../fetching/root-fetch.ts';
import type { EngineParts, Run } from '../fetching/run.ts';
import type { EngineAnswer, RequestScope, SubscriptionOperation, Variables } from '../types.ts';

/** A subscription: how its source is opened, and how each event goes through the rest of the plan. */
export function toSubscription(
  parts: EngineParts,
  node: FetchNode,
  beginRun: (data: AnswerObject, variables: Variables, scope: RequestScope) => Run,
  complete: (run: Run) => Promise<EngineAnswer>,
): SubscriptionOperation {
  const { target } = node;
  if (target.kind !== 'root') throw new Error('Expected a subscription to begin at a root field.');
  const makeCall = compileCall(node);
  return {
    subgraph: node.subgraph,
    call: (variables) =>
      makeCall({ variables: withPlanNames(variables), variableTexts: new Map() }, []),
    answerEvent: (event, variables, scope) => {
      const run = beginRun({}, variables, scope);
      run.isPlain = event.isPlain === true;
      mergeRootAnswer({ parts, node, target, targets: [run.data] }, run, event, false);
      return complete(run);
    },
  };
}
