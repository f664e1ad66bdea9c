import type { Logger } from 'pino';
import type { DomainEvent, EventBus, EventPattern } from '../contracts/events.ts';

export type LiveListeners = {
  readonly listen: EventBus['listen'];
  readonly tell: (events: readonly DomainEvent[]) => void;
};

/** The fan-out within one process that every bus shares. A listener that throws is logged, never retried. */
export function createLiveListeners(log: Logger): LiveListeners {
  const listeners = new Set<Listener>();
  return {
    listen: (pattern, onEvent) => {
      const listener = { pattern, onEvent };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (events) => {
      for (const event of events) {
        for (const listener of listeners) tellOne(listener, event, log);
      }
    },
  };
}

export function matches(pattern: EventPattern, event: DomainEvent): boolean {
  return pattern.types.includes(event.type);
}

type Listener = {
  readonly pattern: EventPattern;
  readonly onEvent: (event: DomainEvent) => void;
};

function tellOne({ pattern, onEvent }: Listener, event: DomainEvent, log: Logger): void {
  if (!matches(pattern, event)) return;
  try {
    onEvent(event);
  } catch (error) {
    log.error({ err: error, eventId: event.id, type: event.type }, 'a live listener failed');
  }
}
