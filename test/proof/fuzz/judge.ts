import type { GraphQLInputType } from 'graphql';
import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Answer } from '../../kit/product.ts';
import { inputTypeOf, type RootField } from './root-fields.ts';

export type Verdict = 'done' | 'refused' | 'bad input' | 'forbidden' | 'fault';

type Came = {
  readonly answer: Answer<Record<string, unknown>>;
  readonly ms: number;
  /** Of this process, in which gateway and subgraphs run. */
  readonly cpuMs: number;
};
type UserError = {
  readonly code: string;
  readonly field?: readonly string[] | null;
};

/** A hostile request may not keep a processor busy for longer: that is what holds other tills up. */
const requestCpuMsMax = 3_000;
/** Nor wait for longer, on a machine that may have ten times as much to do as it can. */
const requestMsMax = 30_000;

export function verdictOf({ data, errors }: Came['answer']): Verdict {
  const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
  if (codes.some((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')) return 'forbidden';
  if (codes.length > 0) return codes.every(isPublic) ? 'bad input' : 'fault';
  return userErrorsOf(data).length > 0 ? 'refused' : 'done';
}

/** The gateway says itself that a page is too long. */
function isPublic(code: unknown): boolean {
  return code === 'BAD_USER_INPUT' || code === 'COST_LIMIT_EXCEEDED';
}

/** What is wrong with this answer, whatever was asked. */
export function complaintsAbout(root: RootField, { answer, ms, cpuMs }: Came): readonly string[] {
  const isSlow = cpuMs > requestCpuMsMax || ms > requestMsMax;
  const slow = isSlow ? [`took ${Math.round(ms)} ms, ${Math.round(cpuMs)} ms of them of CPU`] : [];
  if (verdictOf(answer) === 'fault') return ['a fault', ...slow];
  const unnamed = userErrorsOf(answer.data)
    .filter(({ field }) => !isPlace(root, field))
    .map(({ code, field }) => `${code} names ${JSON.stringify(field)}`);
  return [...unnamed, ...slow];
}

/** What was refused, and where: `SCAN_UNREADABLE input.scan`. */
export function refusalsIn({ data }: Came['answer']): readonly string[] {
  return userErrorsOf(data).map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);
}

function userErrorsOf(data: Answer<Record<string, unknown>>['data']): readonly UserError[] {
  const payload = Object.values(data ?? {})[0] as {
    readonly userErrors?: readonly UserError[];
  } | null;
  return payload?.userErrors ?? [];
}

/** A refusal says which part of the input it is about, and that part is one that the field takes. */
function isPlace({ kind, field }: RootField, path: UserError['field']): boolean {
  if (path === undefined || path === null || path.length === 0) return false;
  const [name = '', ...rest] = path;
  const argument = field.args.find((each) => each.name === name)?.type;
  const start = kind === 'query' ? argument : within(inputTypeOf(field), name);
  return rest.reduce<GraphQLInputType | undefined>(within, start) !== undefined;
}

function within(type: GraphQLInputType | undefined, name: string): GraphQLInputType | undefined {
  if (isNonNullType(type)) return within(type.ofType, name);
  if (isListType(type)) return /^\d+$/.test(name) ? (type.ofType as GraphQLInputType) : undefined;
  return isInputObjectType(type) ? type.getFields()[name]?.type : undefined;
}
