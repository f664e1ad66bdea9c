import './promise-with-resolvers.ts';
import { StateMachine } from 'aws-local-stepfunctions';
import type { CaptureState, StepAnswer } from '../../domain/capture-failure.ts';
import { type SagaKind, type SagaRunner, sagaStepNames, type SagaSteps } from '../../ports.ts';
import cancelDefinition from './order-cancel.asl.json' with { type: 'json' };
import captureDefinition from './order-capture.asl.json' with { type: 'json' };

type Definition = ConstructorParameters<typeof StateMachine>[0];

/**
 * Executes the very definitions that are deployed to Step Functions, in this process. `retryMs` stands in for the
 * definitions' whole seconds between retries.
 */
export function createStateMachineRunner({
  retryMs,
}: { readonly retryMs?: number } = {}): SagaRunner {
  const machines: Readonly<Record<SagaKind, StateMachine>> = {
    CAPTURE: machineOf(captureDefinition),
    CANCEL: machineOf(cancelDefinition),
  };
  const retryIntervalOverrides =
    retryMs === undefined ? {} : Object.fromEntries(sagaStepNames.map((name) => [name, retryMs]));
  return {
    run: async (kind, input, steps) => {
      const overrides = { taskResourceLocalHandlers: handlersOf(steps), retryIntervalOverrides };
      await machines[kind].run({ ...input }, { overrides }).result;
    },
  };
}

/** The library's types narrow strings that a JSON file can't; a test validates the definitions instead. */
function machineOf(definition: unknown): StateMachine {
  return new StateMachine(definition as Definition, { validationOptions: { noValidate: true } });
}

type JsonAnswer = Record<string, string | boolean>;
type Handler = (state: unknown) => Promise<JsonAnswer>;

function handlersOf(steps: SagaSteps): Record<string, Handler> {
  return Object.fromEntries(
    sagaStepNames.map((name) => [
      name,
      // What a step answers becomes part of the state, so it has to be JSON.
      async (state) => toJson(await steps[name](state as CaptureState)),
    ]),
  );
}

function toJson(answer: StepAnswer): JsonAnswer {
  return JSON.parse(JSON.stringify(answer)) as JsonAnswer;
}
