import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  IdempotentParameterMismatchException,
  ItemCollectionSizeLimitExceededException,
  ResourceNotFoundException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { bytesFromText } from './bytes.ts';
import type { ExchangeAnswer } from './exchange.ts';

/**
 * The SDK's exception for an answer that says no to this very request: sending it again would say the same, or
 * (a transaction in conflict) is for the caller to decide. Undefined: for the SDK to try.
 */
export function refusalOf({ status, text, metadata }: ExchangeAnswer): Error | undefined {
  if (status !== 400) return undefined;
  const body = bodyOf(text);
  const name = /[^#]+$/.exec(body?.__type ?? '')?.[0] ?? '';
  const message = body?.message ?? body?.Message ?? name;
  const known = exceptions[name];
  if (body !== undefined && known !== undefined) {
    return new known({ ...body, message, $metadata: metadata });
  }
  if (name !== 'ValidationException') return undefined;
  return new DynamoDBServiceException({ name, message, $fault: 'client', $metadata: metadata });
}

type Body = { readonly __type?: string; readonly message?: string; readonly Message?: string };
type Exception = new (options: {
  readonly message: string;
  readonly $metadata: ExchangeAnswer['metadata'];
}) => Error;

const exceptions: Readonly<Record<string, Exception>> = {
  ConditionalCheckFailedException,
  IdempotentParameterMismatchException,
  ItemCollectionSizeLimitExceededException,
  ResourceNotFoundException,
  TransactionCanceledException,
  TransactionConflictException,
};

/** A proxy in between may answer anything. */
function bodyOf(text: string): Body | undefined {
  try {
    return bytesFromText(text) as Body;
  } catch {
    return undefined;
  }
}
