import { z } from 'zod';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { type TaskInput, type TaskName, type TaskOutput, taskSchemas } from '#schema/tasks.ts';
import type { Subgraph } from './contracts/subgraph.ts';
import type { TaskAnswer, TaskCall, TaskCaller, TaskHandler } from './contracts/tasks.ts';
import { BadRequestError } from './errors.ts';
import { callHttp, describeHttpFailure } from './http-client.ts';
import { identityHeader, serviceIdentity, signIdentity } from './identity.ts';

/** What a task answers: its output, or a refusal with the code that its schema's comment names. */
export type TaskOutcome<Name extends TaskName> = Outcome<TaskOutput<Name>>;

type TaskSource = Pick<Subgraph, 'name' | 'tasks'>;

export type TaskRegistry = {
  readonly register: (subgraph: TaskSource) => void;
  readonly call: TaskCaller;
};

/** Within one process: a function call. Subgraphs register as they are assembled, in any order. */
export function createTaskRegistry(): TaskRegistry {
  const handlers = new Map<string, TaskHandler>();
  return {
    register: ({ name, tasks }) => {
      for (const [task, handler] of Object.entries(tasks)) handlers.set(`${name}/${task}`, handler);
    },
    call: async (subgraph, task, call) => {
      const handler = handlers.get(`${subgraph}/${task}`);
      if (handler === undefined)
        throw new Error(`No subgraph "${subgraph}" serves task ${task} here.`);
      return handler(call);
    },
  };
}

/** Between processes. `urls` is keyed by subgraph: `http://127.0.0.1:4001`, with or without `/graphql`. */
export function createHttpTaskCaller(
  urls: Readonly<Record<string, string>>,
  internalSecret: string,
  callerName = 'tasks',
): TaskCaller {
  return async (subgraph, task, call) => {
    const base = urls[subgraph]?.replace(/\/(graphql)?$/, '');
    if (base === undefined) throw new Error(`Expected a URL of subgraph "${subgraph}", got none.`);
    const token = await signIdentity(serviceIdentity(callerName), internalSecret);
    const result = await callHttp({
      url: `${base}/_tasks/${task}`,
      body: call,
      headers: { [identityHeader]: token },
      deadlineMs: taskDeadlineMs,
    });
    if (result.kind === 'answer') return taskAnswerSchema.parse(result.body);
    throw new Error(`Task ${task} of ${subgraph} failed: ${describeHttpFailure(result)}.`);
  };
}

/** Parses the input and the output by `schema/tasks.ts`, so that `serve` deals in typed values only. */
export function taskHandler<Name extends TaskName>(
  name: Name,
  serve: (input: TaskInput<Name>, call: TaskCall) => Promise<TaskOutcome<Name>>,
): TaskHandler {
  return async (call) => {
    const input = taskSchemas[name].input.safeParse(call.input);
    if (!input.success) {
      throw new BadRequestError(
        `Task ${name}: ${z.prettifyError(input.error)}`,
        'TASK_INPUT_INVALID',
      );
    }
    const outcome = await serve(input.data as TaskInput<Name>, call);
    if (outcome.ok) return { ok: true, output: parseOutput(name, outcome.value) };
    return { ok: false, code: outcome.refusal.code, message: outcome.refusal.message };
  };
}

/** Calls the subgraph that owns the task. A refusal is an outcome; a fault is thrown and may be called again. */
export async function callTask<Name extends TaskName>(
  caller: TaskCaller,
  name: Name,
  call: { readonly sagaId: string; readonly step: string; readonly input: TaskInput<Name> },
): Promise<TaskOutcome<Name>> {
  const answer = await caller(taskSchemas[name].owner, name, call);
  if (answer.ok) return accept(parseOutput(name, answer.output));
  return refuse({ code: answer.code, message: answer.message });
}

/** As long as a capture saga waits for one step (decision 4). */
const taskDeadlineMs = 3000;

export const taskCallSchema = z.object({
  sagaId: z.string().min(1),
  step: z.string().min(1),
  input: z.unknown(),
});

const taskAnswerSchema: z.ZodType<TaskAnswer> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

function parseOutput<Name extends TaskName>(name: Name, output: unknown): TaskOutput<Name> {
  const parsed = taskSchemas[name].output.safeParse(output);
  if (parsed.success) return parsed.data as TaskOutput<Name>;
  throw new TypeError(`Task ${name} answered wrongly: ${z.prettifyError(parsed.error)}`);
}
