import type { SourceEvent } from '../types.ts';

/** The last events of one topic, by channel, for clients that come back. */
export type EventLog = {
  readonly add: (channel: string, event: SourceEvent) => void;
  /** Undefined when events after the sequence may be missing. */
  readonly since: (
    channels: readonly string[],
    sequence: number,
  ) => readonly SourceEvent[] | undefined;
};

export type EventLogOptions = {
  readonly lengthMax: number;
  /** See `Topic.sequences`. */
  readonly sequences: 'contiguous' | 'increasing';
};

export function createEventLog({ lengthMax, sequences }: EventLogOptions): EventLog {
  const channels = new Map<string, SourceEvent[]>();
  const order: string[] = [];
  /** Of the whole topic: what came after this sequence is complete here. */
  let completeAfter = Number.POSITIVE_INFINITY;
  const forgetOldest = (): void => {
    const channel = order.shift() ?? '';
    const events = channels.get(channel) ?? [];
    const forgotten = events.shift();
    if (events.length === 0) channels.delete(channel);
    if (forgotten !== undefined) completeAfter = Math.max(completeAfter, forgotten.sequence);
  };
  return {
    add: (channel, event) => {
      const events = channels.get(channel) ?? [];
      events.push(event);
      channels.set(channel, events);
      order.push(channel);
      if (completeAfter === Number.POSITIVE_INFINITY) completeAfter = event.sequence;
      if (order.length > lengthMax) forgetOldest();
    },
    since: (wanted, sequence) => {
      const kept = wanted
        .flatMap((channel) => channels.get(channel) ?? [])
        .toSorted((left, right) => left.position - right.position);
      const isComplete =
        sequences === 'contiguous' ? followsOn(kept, sequence) : completeAfter <= sequence;
      return isComplete ? after(kept, sequence) : undefined;
    },
  };
}

/** The event that the client saw is still here, or the one right after it, and all up to the last. */
function followsOn(kept: readonly SourceEvent[], sequence: number): boolean {
  const later = new Set(kept.map((event) => event.sequence).filter((each) => each > sequence));
  if (later.size === 0) return kept.some((event) => event.sequence === sequence);
  return Math.max(...later) === sequence + later.size;
}

/**
 * What came after the event that the client saw last. One that came late, with a lower sequence, counts too: the client
 * has not seen it.
 */
function after(kept: readonly SourceEvent[], sequence: number): readonly SourceEvent[] {
  const seen = kept.find((event) => event.sequence === sequence);
  return kept.filter(
    (event) => event.sequence > sequence || (seen !== undefined && event.position > seen.position),
  );
}
