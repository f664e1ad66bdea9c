import { setImmediate as nextTurn } from 'node:timers/promises';
import { assertValidSchema, type DocumentNode, Kind, parse } from 'graphql';
import { buildApiSchema } from '../engine/schema/api-schema.ts';
import { createHivePlanner } from '../engine/planning/hive-planner.ts';

/**
 * Rejects when the text is not a supergraph that can be served: it does not parse, has no subgraphs, its API schema is
 * not valid, or the planner refuses it. Requests get their turn between the steps, of which each takes 2 to 40 ms for ours.
 */
export async function verifySupergraph(supergraphSdl: string): Promise<void> {
  const document = parse(supergraphSdl, { noLocation: true });
  if (!hasSubgraphs(document)) {
    throw new Error('expected a supergraph, got SDL without the enum join__Graph');
  }
  await nextTurn();
  createHivePlanner(supergraphSdl);
  await nextTurn();
  const schema = buildApiSchema(document);
  await nextTurn();
  assertValidSchema(schema);
}

function hasSubgraphs({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION &&
      definition.name.value === 'join__Graph' &&
      (definition.values?.length ?? 0) > 0,
  );
}
