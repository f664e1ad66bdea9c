import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, type GraphQLSchema, parse, printSchema } from 'graphql';

export type Composed = {
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** With everything that clients don't see: what the world is made of. */
  readonly fullSchema: GraphQLSchema;
  /** With federation's own types and fields. */
  readonly subgraphSchemas: ReadonlyMap<string, GraphQLSchema>;
};

const federationLink = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible", "@override",
  "@interfaceObject", "@authenticated", "@requiresScopes", "@composeDirective", "FieldSet"
])`;

/** An SDL without `@link` that begins so is of federation 1. */
export const federationOne = '# federation 1';

/** Throws with every problem of the composition. */
export function compose(sdls: Readonly<Record<string, string>>): Composed {
  const linked = Object.entries(sdls).map(([name, sdl]) => ({ name, typeDefs: parse(link(sdl)) }));
  const { supergraphSdl, errors } = composeServices(
    linked.map((subgraph) => ({ ...subgraph, url: `http://${subgraph.name}.test/graphql` })),
  );
  if (supergraphSdl === undefined) {
    throw new Error(errors.map(({ message }) => message).join('\n'));
  }
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  return {
    supergraphSdl,
    // Built again from text, so that nothing of a planner's own schema is shared with the monolith.
    apiSchema: buildSchema(printSchema(supergraph.apiSchema().toGraphQLJSSchema())),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphSchemas: new Map(
      linked.map(({ name, typeDefs }) => [name, buildSubgraphSchema({ typeDefs })]),
    ),
  };
}

function link(sdl: string): string {
  const isLinked = sdl.includes('specs.apollo.dev/federation');
  return isLinked || sdl.startsWith(federationOne) ? sdl : `${federationLink}\n${sdl}`;
}
