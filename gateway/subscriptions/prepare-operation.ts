import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { GatewayRequest, PreparedRequest } from '../pipeline.ts';
import { refusal } from '../refusal.ts';
import type { PrepareOperation } from './types.ts';

/** The request pipeline as subscriptions use it: the same limits, rights and plans as for queries. */
export function prepareByPipeline(
  prepare: (request: GatewayRequest) => Promise<PreparedRequest>,
): PrepareOperation {
  return async (request, identity) => {
    const prepared = await prepare({ ...request, identity, correlationId: newId() });
    const { definition, access } = prepared.operation;
    const document = documentOf(definition);
    if (isWhollyDenied(prepared)) await refuse(prepared, identity);
    return {
      query: textOf(definition),
      schema: prepared.graph.engine.apiSchema,
      document,
      definition,
      executable: prepared.executable,
      variables: prepared.variables,
      isPartlyDenied: prepared.isPartlyDenied,
      isPersonal: access.policies.length > 0,
      hold: prepared.graph.hold,
    };
  };
}

/** Without its root field a subscription has no source. */
function isWhollyDenied({ operation, executable, isPartlyDenied }: PreparedRequest): boolean {
  const isSubscription = operation.definition.operation === OperationTypeNode.SUBSCRIPTION;
  return isSubscription && isPartlyDenied && executable.subscription === undefined;
}

/** The engine says what of the operation is denied and why, without asking anybody. */
async function refuse(
  { executable, variables }: PreparedRequest,
  identity: Identity,
): Promise<never> {
  const { signal } = new AbortController();
  const scope = { identity, correlationId: newId(), deadlineMs: Date.now(), signal };
  const { errors } = await executable.execute(variables, scope);
  throw new AggregateError(
    errors.map(({ message, extensions }) => refusal(message, String(extensions?.['code']))),
  );
}

// By the definition, which the operation store keeps: parsed again once, since the store keeps no fragments.
const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

function documentOf(definition: OperationDefinitionNode): DocumentNode {
  const known = documents.get(definition);
  if (known !== undefined) return known;
  const document = parse(textOf(definition), { noLocation: true });
  documents.set(definition, document);
  return document;
}

function textOf({ loc }: OperationDefinitionNode): string {
  if (loc === undefined) throw new TypeError('The operation store keeps no text of the operation.');
  return loc.source.body;
}
