import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { bytesFromText, bytesToText } from './bytes.ts';
import { createExchange, type ExchangeLimits } from './exchange.ts';
import { refusalOf } from './refusal.ts';
import { createSigner } from './signer.ts';

/**
 * Gives the client a short way for the calls that every sale makes: one signed POST over a kept-alive connection, JSON
 * in and out, without the SDK's middleware, which costs several times as much as the call. The short way knows
 * answers and refusals of the request itself. Everything else (throttling, a broken connection, a time-out, expired
 * credentials, a wrong clock) it leaves to the SDK, which sends the same call again by its own rules: there is one
 * implementation of retries, and it is not ours.
 */
export function sendLean(client: DynamoDBClient, limits: ExchangeLimits): DynamoDBClient {
  const bySdk = client.send.bind(client) as unknown as Send;
  const destroySdk = client.destroy.bind(client);
  const signer = createSigner(client);
  const exchange = createExchange(limits);
  const lean = async (target: string, command: Command): Promise<unknown> => {
    const input = withToken(target, command.input);
    const body = Buffer.from(JSON.stringify(bytesToText(input)));
    const answer = await attempt(async () => exchange.post(await signer.sign(target, body), body));
    if (answer?.status === 200) {
      return { ...(bytesFromText(answer.text) as object), $metadata: answer.metadata };
    }
    const refusal = answer && refusalOf(answer);
    if (refusal !== undefined) throw refusal;
    await delay(Math.random() * sdkWaitMsMax);
    return bySdk(new command.constructor(input));
  };
  const send: Send = (command, ...rest) => {
    const target = targets.get(command.constructor);
    return target === undefined || rest.length > 0
      ? bySdk(command, ...rest)
      : lean(target, command);
  };
  return Object.assign(client, {
    send,
    destroy: () => {
      destroySdk();
      exchange.close();
    },
  });
}

const sdkWaitMsMax = 50; // A server that throttles or restarts should not be asked again by all at once.

type Command = { readonly input: object; readonly constructor: new (input: object) => Command };
type Send = (command: Command, ...rest: readonly unknown[]) => Promise<unknown>;

const targets: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [BatchGetItemCommand, 'BatchGetItem'],
  [BatchWriteItemCommand, 'BatchWriteItem'],
  [DeleteItemCommand, 'DeleteItem'],
  [GetItemCommand, 'GetItem'],
  [PutItemCommand, 'PutItem'],
  [QueryCommand, 'Query'],
  [TransactWriteItemsCommand, 'TransactWriteItems'],
  [UpdateItemCommand, 'UpdateItem'],
]);

/** With a token, a transaction whose answer was lost is not written a second time when it is sent again. */
function withToken(target: string, input: object): object {
  return target === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;
}

/** Undefined: no answer, for whatever reason. The SDK meets the same reason and says it in its own words. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
