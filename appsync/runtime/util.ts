import { randomUUID } from 'node:crypto';
import { utilDynamodb } from './dynamodb-values.ts';
import type { Invocation } from './modules.ts';
import { toJsonObject } from './rds-module.ts';
import { notEmulatedMembers, ResolverError } from './resolver-error.ts';
import { utilTime } from './util-time.ts';

/** AppSync's own refusals, which clients know by these words. */
const unauthorizedError = { message: 'Unauthorized', errorType: 'Unauthorized' } as const;

/** Headers that are the connection's own and are never handed on. */
const restrictedHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

export function createUtil(invocation: Invocation) {
  return {
    error: (message: string, errorType?: string, data?: unknown, errorInfo?: unknown): never => {
      throw new ResolverError({ message, errorType, data, errorInfo });
    },
    appendError: (message: string, errorType?: string, data?: unknown, errorInfo?: unknown) => {
      invocation.appendedErrors.push({ message, errorType, data, errorInfo });
    },
    unauthorized: (): never => {
      throw new ResolverError(unauthorizedError);
    },
    authType: () => invocation.authType,
    autoId: () => randomUUID(),
    matches: (pattern: string, value: string) => new RegExp(`^(?:${pattern})$`).test(value),
    escapeJavaScript: (value: string) => JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'"),
    urlEncode: (value: string) => encodeURIComponent(value).replaceAll('%20', '+'),
    urlDecode: (value: string) => decodeURIComponent(value.replaceAll('+', '%20')),
    base64Encode: (value: string) => Buffer.from(value).toString('base64'),
    base64Decode: (value: string) => Buffer.from(value, 'base64').toString('utf8'),
    ...notEmulatedMembers('util.', ['autoUlid', 'autoKsuid']),
    time: utilTime(invocation.now),
    dynamodb: utilDynamodb,
    rds: { toJsonObject },
    http: utilHttp(invocation),
    str: {
      normalize: (value: string, form: string) => value.normalize(form.toUpperCase()),
    },
    math: utilMath,
    xml: notEmulatedMembers('util.xml.', ['toMap', 'toJsonString']),
    transform: notEmulatedMembers('util.transform.', [
      'toDynamoDBConditionExpression',
      'toDynamoDBFilterExpression',
      'toElasticsearchQueryDSL',
      'toSubscriptionFilter',
    ]),
  };
}

function utilHttp(invocation: Invocation) {
  const addResponseHeader = (name: string, value: unknown) => {
    if (/^x-amzn?-/i.test(name) || restrictedHeaders.has(name.toLowerCase())) {
      throw new ResolverError({ message: `The header ${name} is restricted.`, errorType: 'Code' });
    }
    invocation.responseHeaders.set(name, String(value));
  };
  return {
    copyHeaders: (headers: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(headers).filter(([name]) => !restrictedHeaders.has(name.toLowerCase())),
      ),
    addResponseHeader,
    addResponseHeaders: (headers: Readonly<Record<string, unknown>>) => {
      for (const [name, value] of Object.entries(headers)) addResponseHeader(name, value);
    },
  };
}

const utilMath = {
  roundNum: (value: number) => Math.round(value),
  minVal: (left: number, right: number) => Math.min(left, right),
  maxVal: (left: number, right: number) => Math.max(left, right),
  randomDouble: () => Math.random(),
  randomWithinRange: (start: number, end: number) =>
    start + Math.floor(Math.random() * (end - start)),
};
