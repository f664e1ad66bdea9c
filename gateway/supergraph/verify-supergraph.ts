import { assertValidSchema, type DocumentNode, Kind, parse } from 'graphql';
import { buildApiSchema } from '../engine/api-schema.ts';
import { createHivePlanner } from '../engine/hive-planner.ts';

/**
 * Throws when the text is not a supergraph that can be served: it does not parse, has no subgraphs, its API schema is
 * not valid, or the planner refuses it. Costs some 20 ms for ours, and the old one serves meanwhile.
 */
export function verifySupergraph(supergraphSdl: string): void {
  const document = parse(supergraphSdl, { noLocation: true });
  if (!hasSubgraphs(document)) {
    throw new Error('expected a supergraph, got SDL without the enum join__Graph');
  }
  assertValidSchema(buildApiSchema(document));
  createHivePlanner(supergraphSdl);
}

function hasSubgraphs({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION &&
      definition.name.value === 'join__Graph' &&
      (definition.values?.length ?? 0) > 0,
  );
}
