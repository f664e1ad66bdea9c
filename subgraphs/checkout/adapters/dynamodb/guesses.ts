import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import type { Guesses } from '../../ports/card-numbers.ts';
import { guessesKey } from '../appsync-shared/keys.ts';
import { windowOf } from '../guess-window.ts';
import type { StoreSettings } from './table.ts';

/** One counter for each scope and hour; it goes by itself after a day. */
export function createGuesses(
  settings: Pick<StoreSettings, 'dynamo' | 'tableName' | 'clock'>,
): Guesses {
  const { dynamo, tableName, clock } = settings;
  const change = async (
    scope: string,
    by: number,
    condition: string,
    values: Readonly<Record<string, number>>,
  ): Promise<boolean> => {
    const now = clock();
    const expiry = Math.floor(now.getTime() / 1000) + keptSeconds;
    try {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: marshall(guessesKey(scope, windowOf(now))),
          UpdateExpression: 'SET guessCount = if_not_exists(guessCount, :zero) + :by, #ttl = :ttl',
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: marshall({ ':zero': 0, ':by': by, ':ttl': expiry, ...values }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  return {
    take: (scope, countMax) =>
      change(scope, 1, 'attribute_not_exists(guessCount) OR guessCount < :max', {
        ':max': countMax,
      }),
    giveBack: async (scope) => {
      await change(scope, -1, 'guessCount > :zero', {});
    },
  };
}

const keptSeconds = 24 * 3600;
