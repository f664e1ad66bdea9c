import {
  GraphQLError,
  isAbstractType,
  print,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { AnswerField, AnswerShape } from '../client-operation/answer-shape.ts';
import { planVariableName } from './plan-names.ts';

/** What goes to the planner and what the gateway answers of itself; undefined where there is nothing. */
export type PlanningTexts = {
  readonly fetched: string | undefined;
  /** `__schema` and `__type`. */
  readonly introspected: string | undefined;
};

/** The corpus' longest has 1,107 characters. Types in types multiply fields, and a planner's work grows faster than its text. */
const textLengthMax = 400_000;

/**
 * Writes the operation that a planner gets, from the shape of its answer: conditions are decided, fragments that take every
 * object are gone, fields of one key are one, and every field stands under its data key. What clients may write in a thousand
 * ways, planners see in one.
 */
export function toPlanningTexts(
  definition: OperationDefinitionNode,
  root: AnswerShape,
): PlanningTexts {
  const fields = root.fieldsOf(root.type.name);
  const own = fields.filter(({ name }) => name === '__schema' || name === '__type');
  const fetched = fields.filter(({ name, denied }) => !name.startsWith('__') && !denied);
  return {
    fetched: operationText(definition, fetched),
    introspected: operationText(definition, own),
  };
}

function operationText(
  { operation, variableDefinitions = [] }: OperationDefinitionNode,
  fields: readonly AnswerField[],
): string | undefined {
  if (fields.length === 0) return undefined;
  const writer: TextWriter = { variableNames: new Set(), length: 0 };
  const selection = selectionText(fields.map((field) => fieldText(writer, field)));
  const variables = variableDefinitions
    .filter(({ variable }) => writer.variableNames.has(variable.name.value))
    .map(variableText);
  return `${operation}${variables.length === 0 ? '' : `(${variables.join(', ')})`} ${selection}`;
}

function variableText({ variable, type, defaultValue }: VariableDefinitionNode): string {
  const head = `$${planVariableName(variable.name.value)}: ${print(type)}`;
  return defaultValue === undefined ? head : `${head} = ${print(defaultValue)}`;
}

type TextWriter = {
  readonly variableNames: Set<string>;
  length: number;
};

function selectionText(parts: readonly string[]): string {
  const unique = [...new Set(parts)];
  return `{ ${unique.length === 0 ? '__typename' : unique.join(' ')} }`;
}

function fieldText(writer: TextWriter, field: AnswerField): string {
  const { dataKey, name, argumentsText, shape } = field;
  for (const variableName of field.variableNames) writer.variableNames.add(variableName);
  const head = dataKey === name ? name : `${dataKey}: ${name}${argumentsText}`;
  const text = shape === undefined ? head : `${head} ${shapeText(writer, shape)}`;
  writer.length += head.length + 1;
  if (writer.length > textLengthMax) {
    throw new GraphQLError('The operation selects too many fields of too many types.', {
      extensions: { code: 'OPERATION_TOO_LARGE' },
    });
  }
  return text;
}

/** What all objects have is selected of all, and the rest by type. */
function shapeText(writer: TextWriter, shape: AnswerShape): string {
  const common = shape.fieldsOf(shape.type.name).filter(({ denied }) => !denied);
  const texts = common.map((field) => fieldText(writer, field));
  if (!isAbstractType(shape.type) || !shape.dependsOnType) return selectionText(texts);
  const byType = [...shape.possibleTypeNames].flatMap((typeName) => {
    const fields = shape
      .fieldsOf(typeName)
      .filter((field) => !field.denied && !common.some((each) => selectsAll(each, field)));
    if (fields.length === 0) return [];
    const selection = selectionText(fields.map((field) => fieldText(writer, field)));
    return [`... on ${typeName} ${selection}`];
  });
  return selectionText(['__typename', ...texts, ...byType]);
}

/** Whether what is selected of all objects is all that is selected of this type. */
function selectsAll(common: AnswerField, field: AnswerField): boolean {
  return common.dataKey === field.dataKey && common.shape === field.shape;
}
