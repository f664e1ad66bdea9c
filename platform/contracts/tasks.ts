/** Idempotency of a task: the same saga id and step answers the same, once. */
export type TaskCall = {
  readonly sagaId: string;
  readonly step: string;
  readonly input: unknown;
};

/** A refusal is an answer (HTTP 200, `ok: false`); a fault is a throw (HTTP 5xx) and may be called again. */
export type TaskAnswer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

export type TaskHandler = (call: TaskCall) => Promise<TaskAnswer>;

/** Keyed by task name, served as `POST /_tasks/<name>` under service identity. */
export type TaskHandlers = Readonly<Record<string, TaskHandler>>;

/** Calls a task of another subgraph: over HTTP between processes, a function call within one. */
export type TaskCaller = (subgraph: string, task: string, call: TaskCall) => Promise<TaskAnswer>;
