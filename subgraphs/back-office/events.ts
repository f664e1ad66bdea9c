import type { EventConsumer } from '#platform/contracts/events.ts';
import { parseEventDetail } from '#schema/events.ts';
import type { Inbox } from './ports.ts';
import { applySale } from './usecases/apply-sale.ts';
import { applyTillException } from './usecases/apply-till-exception.ts';
import { applySeal } from './usecases/apply-seal.ts';

/**
 * What back office listens to. What it publishes is in `adapters/event-builders.ts`, because only the outbox
 * writes events.
 */
export function createConsumers(inbox: Inbox, clock: () => Date): readonly EventConsumer[] {
  return [
    {
      name: 'back-office.sales',
      pattern: { types: ['SaleCompleted'] },
      apply: (event) => {
        const sale = parseEventDetail('SaleCompleted', event.detail);
        return inbox('back-office.sales', event, (books) => applySale(books, sale, clock()));
      },
    },
    {
      name: 'back-office.seals',
      pattern: { types: ['ShiftSealed'] },
      apply: (event) => {
        const seal = parseEventDetail('ShiftSealed', event.detail);
        return inbox('back-office.seals', event, (books) => applySeal(books, seal, clock()));
      },
    },
    {
      name: 'back-office.till-exceptions',
      pattern: { types: ['TillExceptionNoted'] },
      apply: (event) => {
        const exception = parseEventDetail('TillExceptionNoted', event.detail);
        return inbox('back-office.till-exceptions', event, (books) =>
          applyTillException(books, exception),
        );
      },
    },
  ];
}
