import type { Resolvers } from '../__generated__/resolvers.ts';
import { findDeadLetter } from './dead-letters.ts';

export const DeadLetter: NonNullable<Resolvers['DeadLetter']> = {
  __resolveReference: ({ deadLetterId }, context) => findDeadLetter(deadLetterId, context),
  deadLetterId: ({ letter }) => letter.deadLetterId,
  reason: ({ letter }) => letter.reason,
  attemptCount: ({ letter }) => letter.attemptCount,
  createdAt: ({ letter }) => letter.createdAt,
  retriedAt: ({ letter }) => letter.retriedAt,
};
