import { Kind, visit, type ASTNode, type SelectionNode, type ValueNode } from 'graphql';
import type { Variables } from './types.ts';

/** Names of the Boolean variables that decide, by `@skip` and `@include`, what is part of an answer. */
export function conditionVariables(nodes: readonly ASTNode[]): readonly string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name, arguments: args }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of args ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      },
    });
  }
  return [...names];
}

/** Whether a selection is part of the answer with these variables. */
export function includesSelection(variables: Variables): (selection: SelectionNode) => boolean {
  const isTrue = (value: ValueNode): boolean => {
    if (value.kind === Kind.VARIABLE) return variables[value.name.value] === true;
    return value.kind === Kind.BOOLEAN && value.value;
  };
  return ({ directives }) =>
    directives?.every(({ name, arguments: args }) => {
      const condition = args?.[0]?.value;
      if (condition === undefined) return true;
      if (name.value === 'skip') return !isTrue(condition);
      return name.value !== 'include' || isTrue(condition);
    }) ?? true;
}
