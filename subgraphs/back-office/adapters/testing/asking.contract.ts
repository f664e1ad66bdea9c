import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { callSubgraph, type CallResult } from '../../../../test/kit/call-subgraph.ts';

/** What came as JSON: a test asserts on it, no type does. */
export type Answer = ReturnType<typeof JSON.parse>;

export type Asking = {
  readonly query: (
    text: string,
    variables?: Readonly<Record<string, unknown>>,
    identity?: Identity,
  ) => Promise<Answer>;
  /** The payload of a mutation, or `{ errors }`; every call has a new idempotency key unless the input brings one. */
  readonly mutate: (
    name: string,
    input: object,
    selection: string,
    identity?: Identity,
  ) => Promise<Answer>;
  /** The first user error's code, else the GraphQL error's, else nothing: it was done. */
  readonly codeOf: (
    name: string,
    input: object,
    identity?: Identity,
  ) => Promise<string | undefined>;
};

type Payload = { readonly userErrors: readonly { readonly code: string }[] };

/** Asks a subgraph as one caller, whom single calls may replace. */
export function createAsking(subgraph: () => Subgraph, caller: Identity): Asking {
  const run = (
    name: string,
    input: object,
    selection: string,
    identity = caller,
  ): Promise<CallResult<Record<string, Payload>>> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const text = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
    const key = keyless.has(name) ? {} : { idempotencyKey: newId() };
    return callSubgraph(subgraph(), text, { input: { ...key, ...input } }, identity);
  };
  return {
    query: (text, variables = {}, identity = caller) =>
      callSubgraph(subgraph(), text, variables, identity),
    mutate: async (name, input, selection, identity) => {
      const { data, errors } = await run(name, input, selection, identity);
      return errors === undefined ? data?.[name] : { errors };
    },
    codeOf: async (name, input, identity) => {
      const { data, errors } = await run(name, input, '__typename', identity);
      return errors?.[0]?.extensions?.code ?? data?.[name]?.userErrors[0]?.code;
    },
  };
}

const keyless = new Set([
  ...['operatorSignOn', 'operatorPinSet', 'approvalGrant'],
  ...['workstationEnrolmentCodeCreate', 'workstationEnrol', 'workstationRevoke'],
]);
