import { GraphQLError, Kind, type ValueNode } from 'graphql';

type Scalar = {
  readonly serialize: (value: unknown) => unknown;
  readonly parseValue: (value: unknown) => unknown;
  readonly parseLiteral: (node: ValueNode) => unknown;
};

/** AppSync's scalars as far as the schema uses them; the others refuse every value by name. */
export const awsScalars: Readonly<Record<string, Scalar>> = {
  AWSDateTime: scalar('AWSDateTime', isDateTime),
  AWSDate: scalar('AWSDate', isDate),
  ...Object.fromEntries(
    ['AWSTime', 'AWSTimestamp', 'AWSEmail', 'AWSJSON', 'AWSURL', 'AWSPhone', 'AWSIPAddress'].map(
      (name) => [name, notEmulated(name)],
    ),
  ),
};

function scalar(name: string, isValid: (text: string) => boolean): Scalar {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`Can't serialize value: expected ${name}.`);
  };
  const parseLiteral = (node: ValueNode) =>
    check(node.kind === Kind.STRING ? node.value : undefined);
  return { serialize: check, parseValue: check, parseLiteral };
}

function notEmulated(name: string): Scalar {
  const refuse = (): never => {
    throw new GraphQLError(`${name} is not emulated by the local AppSync (docs/appsync.md).`);
  };
  return { serialize: refuse, parseValue: refuse, parseLiteral: refuse };
}

/** Extended ISO 8601: seconds and their fraction may be left out, the zone may not. */
const dateTimePattern =
  /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}(:\d{2})?)$/;

function isDateTime(text: string): boolean {
  const date = dateTimePattern.exec(text)?.[1];
  return date !== undefined && isDate(date) && !Number.isNaN(Date.parse(text));
}

function isDate(text: string): boolean {
  const day = /^-?\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const zone = day === undefined ? undefined : text.slice(day.length);
  if (day === undefined || zone === undefined) return false;
  if (!/^(Z|[+-]\d{2}:\d{2}(:\d{2})?)?$/.test(zone)) return false;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
