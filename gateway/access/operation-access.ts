import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Identity } from '#platform/contracts/identity.ts';
import { hasScopes, isAnonymous } from '#platform/identity.ts';
import type { DeniedField } from '../engine/types.ts';
import type { AccessRules, Demand } from './access-rules.ts';

/** The fields of an operation that make the same demands. */
type GuardedFields = { readonly demands: readonly Demand[]; readonly fields: readonly Place[] };
type Place = { readonly node: FieldNode; readonly coordinate: string };

/** What an operation demands of its caller, each set of demands once. */
export type OperationAccess = {
  readonly guarded: readonly GuardedFields[];
  /** Every policy that it names; empty when it needs none, so that nobody has to be asked. */
  readonly policies: readonly string[];
};

/** Asked once a request, and only for operations with policies: which of these does the caller have? */
export type PolicyCheck = (
  identity: Identity,
  policies: readonly string[],
) => Promise<ReadonlySet<string>> | ReadonlySet<string>;

export const publicAccess: OperationAccess = { guarded: [], policies: [] };

/** The demands of a valid document, found once when it is prepared. */
export function accessOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  rules: AccessRules | undefined,
): OperationAccess {
  if (rules === undefined) return publicAccess;
  const found = new Map<string, { demands: readonly Demand[]; fields: Place[] }>();
  const typeInfo = new TypeInfo(schema);
  const collect = (node: FieldNode): void => {
    const parent = typeInfo.getParentType()?.name ?? '';
    const demands = rules.ofField(parent, node.name.value);
    if (demands.length === 0) return;
    const key = JSON.stringify(demands);
    const same = found.get(key) ?? { demands, fields: [] };
    same.fields.push({ node, coordinate: `${parent}.${node.name.value}` });
    found.set(key, same);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field: collect }));
  const guarded = [...found.values()];
  const demands = guarded.flatMap((each) => each.demands);
  const policies = demands.flatMap((each) => (each.kind === 'policies' ? each.anyOf.flat() : []));
  return { guarded, policies: [...new Set(policies)] };
}

/**
 * What the caller is denied: indexes into `guarded`, in order. Callers with equal lists share one prepared operation;
 * nobody at all is kept apart, since the answer's code is another.
 */
export function deniedTo(
  identity: Identity,
  { guarded }: OperationAccess,
  granted: ReadonlySet<string>,
): readonly number[] {
  return guarded.flatMap(({ demands }, index) =>
    demands.every((demand) => holds(demand, identity, granted)) ? [] : [index],
  );
}

function holds(demand: Demand, identity: Identity, granted: ReadonlySet<string>): boolean {
  if (demand.kind === 'policies') {
    return demand.anyOf.some((all) => all.every((policy) => granted.has(policy)));
  }
  // As in the subgraphs: a scope is somebody's, so whoever is nobody has none.
  if (isAnonymous(identity)) return false;
  return demand.kind === 'authenticated' || hasScopes(identity, demand.anyOf);
}

const tokenWanted = 'This needs an access token: send it as "Authorization: Bearer <token>".';

/** The denied fields with what the caller is told at each. */
export function deniedFields(
  { guarded }: OperationAccess,
  denied: readonly number[],
  isNobody: boolean,
): ReadonlyMap<FieldNode, DeniedField> {
  const fields = new Map<FieldNode, DeniedField>();
  for (const index of denied) {
    for (const { node, coordinate } of guarded[index]?.fields ?? []) {
      fields.set(node, isNobody ? unauthenticated : forbidden(coordinate, guarded[index]?.demands));
    }
  }
  return fields;
}

const unauthenticated: DeniedField = { code: 'UNAUTHENTICATED', message: tokenWanted };

/** Names of policies are the operator's own words; names of scopes are part of the schema. */
function forbidden(coordinate: string, demands: readonly Demand[] = []): DeniedField {
  const scopes = demands.flatMap((demand) => (demand.kind === 'scopes' ? [demand.anyOf] : []));
  const wanted = scopes.map((anyOf) => anyOf.map((all) => all.join(' and ')).join(', or '));
  const message =
    wanted.length === 0
      ? `You may not see ${coordinate}.`
      : `${coordinate} needs the scope ${wanted.join('; and ')}.`;
  return { code: 'FORBIDDEN', message };
}
