import { toTyped, type TypedValue } from './dynamodb-values.ts';
import { notEmulated } from './resolver-error.ts';

export type Expression = {
  readonly expression: string;
  readonly expressionNames?: Readonly<Record<string, string>>;
  readonly expressionValues?: Readonly<Record<string, TypedValue>>;
};

type Condition = Readonly<Record<string, unknown>>;
type Names = Record<string, string>;
type Values = Record<string, TypedValue>;

const comparisons: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '<>',
  le: '<=',
  lt: '<',
  ge: '>=',
  gt: '>',
};

/** The condition object of the `/dynamodb` helpers as DynamoDB's expression. */
export function conditionExpression(
  condition: Condition | null | undefined,
): Expression | undefined {
  if (condition === null || condition === undefined) return undefined;
  const names: Names = {};
  const values: Values = {};
  const expression = allOf(condition, names, values);
  return {
    expression,
    expressionNames: names,
    ...(Object.keys(values).length === 0 ? {} : { expressionValues: values }),
  };
}

export function keyExpression(query: Condition): Expression | undefined {
  return conditionExpression(query);
}

export function projectionOf(paths: readonly string[]) {
  const names: Names = {};
  const expression = paths.map((path) => nameOf(path, names)).join(', ');
  return { expression, expressionNames: names };
}

function allOf(condition: Condition, names: Names, values: Values): string {
  const parts = Object.entries(condition).map(([name, operand]) =>
    partOf(name, operand, names, values),
  );
  return parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' AND ');
}

function partOf(name: string, operand: unknown, names: Names, values: Values): string {
  if (name === 'and' || name === 'or') {
    const parts = (operand as readonly Condition[]).map((each) => allOf(each, names, values));
    return parts.map((part) => `(${part})`).join(name === 'and' ? ' AND ' : ' OR ');
  }
  if (name === 'not') return `NOT (${allOf(operand as Condition, names, values)})`;
  const operators = Object.entries(operand as Condition);
  return operators
    .map(([operator, value]) => comparison({ name, operator, value }, names, values))
    .join(' AND ');
}

type Comparison = { readonly name: string; readonly operator: string; readonly value: unknown };

function comparison({ name, operator, value }: Comparison, names: Names, values: Values): string {
  const attribute = nameOf(name, names);
  const sign = comparisons[operator];
  if (sign !== undefined) return `${attribute} ${sign} ${valueOf(name, value, values)}`;
  switch (operator) {
    case 'attributeExists':
      return `attribute_${value === true ? '' : 'not_'}exists(${attribute})`;
    case 'beginsWith':
      return `begins_with(${attribute}, ${valueOf(name, value, values)})`;
    case 'contains':
      return `contains(${attribute}, ${valueOf(name, value, values)})`;
    case 'notContains':
      return `NOT contains(${attribute}, ${valueOf(name, value, values)})`;
    case 'between': {
      const [from, to] = value as readonly [unknown, unknown];
      const low = valueOf(name, from, values);
      return `${attribute} BETWEEN ${low} AND ${valueOf(name, to, values)}`;
    }
    default:
      return notEmulated(`The operator ${operator} of a DynamoDB condition`);
  }
}

function nameOf(path: string, names: Names): string {
  const parts = path.split('.').map((part) => {
    names[`#${part}`] = part;
    return `#${part}`;
  });
  return parts.join('.');
}

/** `:name` for an attribute's first value, `:name_1` for its next. */
function valueOf(name: string, value: unknown, values: Values): string {
  const base = `:${name.replaceAll('.', '_')}`;
  const taken = Object.keys(values).filter((each) => each === base || each.startsWith(`${base}_`));
  const placeholder = taken.length === 0 ? base : `${base}_${taken.length}`;
  values[placeholder] = toTyped(value);
  return placeholder;
}
