import { newId } from '#kernel/ids.ts';
import { type EventDetail, type EventType, parseEventDetail } from '#schema/events.ts';
import type { DomainEvent } from './contracts/events.ts';

/** An event ready for the outbox. A detail that is not as `schema/events.ts` says is a fault here, at its source. */
export function newEvent<Type extends EventType>(event: {
  readonly type: Type;
  readonly source: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly detail: EventDetail<Type>;
  readonly correlationId?: string | undefined;
  readonly now: Date;
}): DomainEvent<Type, EventDetail<Type>> {
  const { now, correlationId, ...rest } = event;
  return {
    ...rest,
    id: newId(now),
    occurredAt: now.toISOString(),
    detail: parseEventDetail(event.type, event.detail),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
