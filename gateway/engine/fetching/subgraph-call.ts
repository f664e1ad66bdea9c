import { quote } from '../answering/json-text.ts';
import type { FetchNode } from '../planning/plan.ts';
import type { Run } from './run.ts';
import type { SubgraphCall, SubgraphOperation } from '../types.ts';

/** Makes calls of one fetch: what is the same for every request is text already. */
export type CallMaker = (
  run: Pick<Run, 'variables' | 'variableTexts'>,
  representations: readonly AskedRepresentations[],
) => PreparedCall;

export type AskedRepresentations = {
  readonly variableName: string;
  /** JSON texts. */
  readonly representations: readonly string[];
};

export type PreparedCall = SubgraphCall & {
  /** The variables as JSON text: two calls of one operation with the same text ask the same. */
  readonly variablesJson: string;
};

export function compileCall(node: FetchNode): CallMaker {
  const operation: SubgraphOperation = {
    subgraph: node.subgraph,
    query: node.query,
    operationName: node.operationName,
    isMutation: node.operationKind === 'mutation',
  };
  const name =
    node.operationName === undefined ? '' : `,"operationName":${quote(node.operationName)}`;
  const head = `{"query":${quote(node.query)}${name},"variables":`;
  return (run, lists) => {
    const variablesJson = variablesText(node, run, lists);
    return {
      operation,
      variablesJson,
      variables: () => JSON.parse(variablesJson) as Readonly<Record<string, unknown>>,
      bodyJson: () => `${head}${variablesJson}}`,
    };
  };
}

function variablesText(
  { variableNames }: FetchNode,
  run: Pick<Run, 'variables' | 'variableTexts'>,
  lists: readonly AskedRepresentations[],
): string {
  let text = '';
  for (const { variableName, representations } of lists) {
    text += `${text === '' ? '{' : ','}${quote(variableName)}:[${representations.join(',')}]`;
  }
  for (const name of variableNames) {
    // A variable that the client left out stays out: a default applies, or none.
    if (!Object.hasOwn(run.variables, name)) continue;
    text += `${text === '' ? '{' : ','}${quote(name)}:${variableText(name, run)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function variableText(
  name: string,
  { variables, variableTexts }: Pick<Run, 'variables' | 'variableTexts'>,
): string {
  const known = variableTexts.get(name);
  if (known !== undefined) return known;
  const value = variables[name];
  const text = value === undefined ? 'null' : JSON.stringify(value);
  variableTexts.set(name, text);
  return text;
}
