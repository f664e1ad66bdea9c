import type { DomainEvent } from '#platform/contracts/events.ts';
import { newEvent } from '#platform/new-event.ts';
import type { EventDetail } from '#schema/events.ts';
import type { Fact } from '../ports.ts';

/** The event of a fact; a detail that the schema does not know is a fault here, before anything is written. */
export function toEvent(fact: Fact, now: Date, correlationId: string | undefined): DomainEvent {
  const detail = fact.detail as EventDetail<Fact['type']>;
  return newEvent({ ...fact, detail, source: 'checkout', correlationId, now });
}
