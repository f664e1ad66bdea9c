import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
} from 'graphql';

/** What the specifications that a supergraph links (join, tag, a team's own) are called in it. */
export type LinkedNames = {
  readonly isLinkedType: (name: string) => boolean;
  readonly isLinkedDirective: (name: string) => boolean;
  /** What the directive of a specification (`inaccessible`, `authenticated`) is called; undefined when it isn't linked. */
  readonly directiveOf: (specification: string) => string | undefined;
};

export function readLinkedNames({ definitions }: DocumentNode): LinkedNames {
  const links = definitions.flatMap(directivesOfSchema).flatMap((each) => toLink(each) ?? []);
  const names = new Set(links.map(({ name }) => name));
  const imported = new Set(links.flatMap(({ imports }) => [...imports.values()]));
  // A name with two underscores may be a client's own type, as long as nothing linked is called so.
  const hasPrefix = (name: string) => name.includes('__') && names.has(name.replace(/__.*$/, ''));
  return {
    isLinkedType: (name) => hasPrefix(name) || imported.has(name),
    isLinkedDirective: (name) => hasPrefix(name) || names.has(name) || imported.has(`@${name}`),
    directiveOf: (specification) => {
      const link = links.find((each) => each.specification === specification);
      return link?.imports.get(`@${specification}`)?.slice(1) ?? link?.name;
    },
  };
}

function directivesOfSchema(definition: DefinitionNode): readonly ConstDirectiveNode[] {
  const isSchema =
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
  return isSchema ? (definition.directives ?? []) : [];
}

type Link = {
  readonly specification: string;
  readonly name: string;
  /** What stands in the supergraph without the link's name before it, by its own name; directives with their `@`. */
  readonly imports: ReadonlyMap<string, string>;
};

/** `@core(feature:)` is how supergraphs of federation 1 link. */
function toLink({ name, arguments: nodes = [] }: ConstDirectiveNode): Link | undefined {
  if (name.value !== 'link' && name.value !== 'core') return undefined;
  const given = new Map(nodes.map((node) => [node.name.value, valueFromASTUntyped(node.value)]));
  const specification = specificationOf(textOf(given.get('url') ?? given.get('feature')) ?? '');
  const imports = given.get('import');
  return {
    specification,
    name: textOf(given.get('as')) ?? specification,
    imports: new Map(Array.isArray(imports) ? imports.map(toImport) : []),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `https://specs.apollo.dev/tag/v0.3` is `tag`: the segment before the version, or the last one where there is none. */
function specificationOf(url: string): string {
  const segments = url.split('/').filter((segment) => segment !== '');
  return (/^v\d+\.\d+$/.test(segments.at(-1) ?? '') ? segments.at(-2) : segments.at(-1)) ?? '';
}

/** An import is a name, or `{ name, as }`. */
function toImport(each: unknown): [name: string, shown: string] {
  if (typeof each === 'string') return [each, each];
  const { name, as } = each as { readonly name?: unknown; readonly as?: unknown };
  return [String(name), String(as ?? name)];
}
