import { Kind, visit, type ASTNode, type SelectionNode, type ValueNode } from 'graphql';
import type { Variables } from '../types.ts';

const deciding = new Set(['skip', 'include', 'defer']);

/** Names of the Boolean variables that decide what is part of an answer, and of its first part. */
export function conditionVariables(nodes: readonly ASTNode[]): readonly string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name, arguments: args }) => {
        if (!deciding.has(name.value)) return;
        for (const { value } of args ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      },
    });
  }
  return [...names];
}

/** Whether anything may be deferred, whatever the variables say. */
export function hasDefer(nodes: readonly ASTNode[]): boolean {
  let found = false;
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name }) => {
        found ||= name.value === 'defer';
      },
    });
  }
  return found;
}

/** Whether a selection is part of the answer with these variables. */
export function includesSelection(variables: Variables): (selection: SelectionNode) => boolean {
  return ({ directives }) =>
    directives?.every(({ name, arguments: args }) => {
      const condition = args?.[0]?.value;
      if (condition === undefined) return true;
      if (name.value === 'skip') return !isTrue(condition, variables);
      return name.value !== 'include' || isTrue(condition, variables);
    }) ?? true;
}

/** The `@defer` of a fragment with these variables; undefined when it has none or it is switched off. */
export function deferOf(
  { directives }: SelectionNode,
  variables: Variables,
): { readonly label: string | undefined } | undefined {
  const defer = directives?.find(({ name }) => name.value === 'defer');
  if (defer === undefined) return undefined;
  const valueOf = (argument: string) =>
    defer.arguments?.find(({ name }) => name.value === argument)?.value;
  const condition = valueOf('if');
  if (condition !== undefined && !isTrue(condition, variables)) return undefined;
  const label = valueOf('label');
  return { label: label?.kind === Kind.STRING ? label.value : undefined };
}

function isTrue(value: ValueNode, variables: Variables): boolean {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value.kind === Kind.BOOLEAN && value.value;
}
