import fc from 'fast-check';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { type InputValue, toJson, toLiteral } from './input-values.ts';
import {
  type ArgumentChoice,
  createSelections,
  type DirectiveChoice,
  type Selection,
} from './selections.ts';

export type Operation = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const depthMax = 4;

/** Valid operations of a schema: queries, mutations and subscriptions alike. */
export function randomOperation(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const selections = createSelections(schema);
  const operation = (keyword: string, type: GraphQLObjectType) =>
    selections(type, depthMax).map((each) => toOperation(schema, keyword, each));
  const [query, mutation, subscription] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  return fc.oneof(
    ...(query == null ? [] : [{ weight: 3, arbitrary: operation('query', query) }]),
    ...(mutation == null ? [] : [{ weight: 3, arbitrary: operation('mutation', mutation) }]),
    ...(subscription == null
      ? []
      : [
          {
            weight: 3,
            arbitrary: selections(subscription, depthMax)
              .map(oneRootField)
              .filter((each) => each.length === 1)
              .map((each) => toOperation(schema, 'subscription', each)),
          },
        ]),
  );
}

/** A subscription has one root field, and it is not left out by a condition. */
function oneRootField(selections: readonly Selection[]): readonly Selection[] {
  return selections
    .filter((each) => each.kind === 'field' && each.name !== '__typename')
    .map((each) => ({ ...each, directives: [] }))
    .slice(0, 1);
}

function toOperation(
  schema: GraphQLSchema,
  keyword: string,
  selections: readonly Selection[],
): Operation {
  const writer = createWriter();
  const body = writer.write(selections);
  const definitions = writer.variableDefinitions();
  const head = definitions.length === 0 ? keyword : `${keyword} (${definitions.join(', ')})`;
  const text = [`${head} ${body}`, ...writer.fragments()].join('\n');
  return { query: print(withoutConflicts(schema, parse(text))), variables: writer.variables() };
}

type Variable = {
  readonly name: string;
  readonly definition: string;
  readonly value?: unknown;
};

function createWriter() {
  const variables = new Map<string, Variable>();
  const fragments: string[] = [];
  const variable = (type: string, value: InputValue, form: 'variable' | 'default' | 'unset') => {
    // The same value of the same type is the same variable, so that variables meet in several subgraphs.
    const key = `${type} ${form} ${toLiteral(value)}`;
    const name = variables.get(key)?.name ?? `v${variables.size + 1}`;
    const preset = form === 'default' ? ` = ${toLiteral(value)}` : '';
    const sent = form === 'variable' ? { value: toJson(value) } : {};
    variables.set(key, { name, definition: `$${name}: ${type}${preset}`, ...sent });
    return `$${name}`;
  };
  const argument = ({ name, type, value, form, fieldTypes }: ArgumentChoice): string => {
    if (form === 'literal') return `${name}: ${toLiteral(value)}`;
    if (form !== 'partly') return `${name}: ${variable(type, value, form)}`;
    if (value.kind !== 'object') return `${name}: ${toLiteral(value)}`;
    const fields = value.fields.map(([field, each]) => {
      const fieldType = fieldTypes[field];
      const text =
        fieldType === undefined ? toLiteral(each) : variable(fieldType, each, 'variable');
      return `${field}: ${text}`;
    });
    return `${name}: {${fields.join(', ')}}`;
  };
  const directive = ({ name, value, form }: DirectiveChoice): string => {
    const leaf = { kind: 'leaf' as const, json: value };
    return `@${name}(if: ${form === 'literal' ? String(value) : variable('Boolean!', leaf, form)})`;
  };
  const writeOne = (selection: Selection): string => {
    const conditions = selection.directives.map(directive).join(' ');
    if (selection.kind === 'fragment') {
      const below = write(selection.below);
      if (selection.form !== 'named') return `... on ${selection.on} ${conditions} ${below}`;
      const name = `F${fragments.length + 1}`;
      fragments.push(`fragment ${name} on ${selection.on} ${below}`);
      return `...${name} ${conditions}`;
    }
    const alias = selection.alias === undefined ? '' : `${selection.alias}: `;
    const args = selection.args.map(argument).join(', ');
    const below = selection.below === undefined ? '' : write(selection.below);
    return `${alias}${selection.name}${args === '' ? '' : `(${args})`} ${conditions} ${below}`;
  };
  const write = (selections: readonly Selection[]): string =>
    `{ ${selections.map(writeOne).join('\n')} }`;
  return {
    write,
    fragments: () => fragments,
    variableDefinitions: () => [...variables.values()].map(({ definition }) => definition),
    variables: () =>
      Object.fromEntries(
        [...variables.values()]
          .filter((each) => 'value' in each)
          .map(({ name, value }) => [name, value]),
      ),
  };
}

/** Fields that can't be merged get a name of their own; those that can keep the common one. */
function withoutConflicts(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  let current = document;
  for (let number = 1; ; number += 1) {
    const [error] = validate(schema, current, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 });
    if (error === undefined) return current;
    const target = deepestConflict(error.nodes ?? []);
    if (target === undefined) throw error;
    const alias = { kind: Kind.NAME, value: `u${number}` } as const;
    current = visit(current, {
      Field: { leave: (node) => (node === target ? { ...node, alias } : undefined) },
    });
    current = parse(print(current));
  }
}

/** Of a conflict below fields of one name, any of the fields named may take another name. */
function deepestConflict(nodes: readonly ASTNode[]): FieldNode | undefined {
  return nodes.findLast((node) => node.kind === Kind.FIELD);
}
