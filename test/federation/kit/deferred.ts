import { type DirectiveNode, type DocumentNode, Kind, OperationTypeNode, visit } from 'graphql';
import type { DeferredAnswer, EngineAnswer } from '../../../gateway/engine/types.ts';
import type { Answer } from './monolith.ts';

const defer: DirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'defer' },
};

/** The same operation with every fragment deferred; mutations and subscriptions may not defer at their root, so stay. */
export function withDefer(document: DocumentNode): DocumentNode {
  const [definition] = document.definitions;
  const isQuery =
    definition?.kind === Kind.OPERATION_DEFINITION &&
    definition.operation === OperationTypeNode.QUERY;
  if (!isQuery) return document;
  const deferred = <Fragment extends { readonly directives?: readonly DirectiveNode[] }>(
    node: Fragment,
  ): Fragment => ({ ...node, directives: [...(node.directives ?? []), defer] });
  return visit(document, {
    InlineFragment: { leave: deferred },
    FragmentSpread: { leave: deferred },
  });
}

/** What a client has when the last part has come. */
export async function merged({ first, rest }: DeferredAnswer): Promise<Answer> {
  const data = JSON.parse(first.dataJson) as unknown;
  const errors = [...errorsOf(first)];
  for await (const parts of rest) {
    for (const part of parts) {
      mergeInto(at(data, part.path), JSON.parse(part.dataJson));
      errors.push(...errorsOf(part));
    }
  }
  return { data, errors };
}

function errorsOf({ errors }: EngineAnswer): Answer['errors'] {
  return errors.map(({ message, path }) => ({ message, path }));
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
      return (value as Readonly<Record<string | number, unknown>>)[key];
    }
    throw new Error(`A deferred part came for ${path.join('.')}, which is not in the answer.`);
  }, data);
}

/** Objects grow together, lists item by item; what both have must be the same, and the later one stands. */
function mergeInto(target: unknown, addition: unknown): void {
  if (!isObject(target) || !isObject(addition)) return;
  for (const [key, value] of Object.entries(addition)) {
    if (isObject(target[key]) && isObject(value)) mergeInto(target[key], value);
    else target[key] = value;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
