import type { DomainEvent, EventBus } from '#platform/contracts/events.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Topic } from '#platform/topics.ts';
import type { Opening, SourceEvent, SourceListener, SubscriptionSource } from '../types.ts';
import { createEventLog } from './event-log.ts';

/** Asks the graph a query in the caller's name; answers its `data`. */
export type AskGraph = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  opening: Opening,
) => Promise<Readonly<Record<string, unknown>> | null>;

export type BusSourcesOptions = {
  readonly bus: Pick<EventBus, 'listen'>;
  readonly topics: readonly Topic[];
  readonly ask: AskGraph;
  readonly replayLogMax: number;
};

export type BusSources = {
  readonly ofField: (field: string) => SubscriptionSource | undefined;
  readonly stop: () => void;
};

/**
 * Subscriptions that follow from the event bus: one listener on the bus for each topic, however many clients there are,
 * from the start on, so that a client may come back to what happened while nobody was subscribed.
 */
export function createBusSources(options: BusSourcesOptions): BusSources {
  const sources = new Map(
    options.topics.map((topic) => [topic.field, createBusSource(topic, options)] as const),
  );
  return {
    ofField: (field) => sources.get(field)?.source,
    stop: () => sources.forEach(({ stop }) => stop()),
  };
}

type Channels = Map<string, Set<SourceListener['onEvent']>>;

function createBusSource(topic: Topic, { bus, ask, replayLogMax }: BusSourcesOptions) {
  const channels: Channels = new Map();
  const eventLog = createEventLog({ lengthMax: replayLogMax, sequences: topic.sequences });
  let position = 0;
  const take = (event: DomainEvent): void => {
    for (const payload of topic.payloadsOf(event)) {
      const channel = topic.channelOf(payload);
      position += 1;
      const sequence = topic.sequenceOf(payload);
      const happened: SourceEvent = { position, sequence, content: { kind: 'payload', payload } };
      eventLog.add(channel, happened);
      channels.get(channel)?.forEach((onEvent) => onEvent(happened));
    }
  };
  const stop = bus.listen({ types: [topic.eventType] }, take);
  const source: SubscriptionSource = {
    name: 'bus',
    lingerMs: 0,
    isPersonal: false,
    open: ({ ready }, { onEvent }) => {
      const wanted = topic.channelsOf(ready.args);
      listen(channels, wanted, onEvent);
      return {
        position: () => position,
        since: (sequence) => eventLog.since(wanted, sequence),
        stop: () => unlisten(channels, wanted, onEvent),
      };
    },
    admits: (opening) => isAdmitted(topic, ask, opening),
    mayReceive: (identity, event) => mayReceive(topic, identity, event),
  };
  return { source, stop };
}

function listen(
  channels: Channels,
  wanted: readonly string[],
  onEvent: SourceListener['onEvent'],
): void {
  for (const channel of wanted) {
    const listeners = channels.get(channel) ?? new Set();
    channels.set(channel, listeners.add(onEvent));
  }
}

function unlisten(
  channels: Channels,
  wanted: readonly string[],
  onEvent: SourceListener['onEvent'],
): void {
  for (const channel of wanted) {
    const listeners = channels.get(channel);
    listeners?.delete(onEvent);
    if (listeners?.size === 0) channels.delete(channel);
  }
}

/** A thing that the caller may not see answers null, as if there were none. */
async function isAdmitted({ admission }: Topic, ask: AskGraph, opening: Opening): Promise<boolean> {
  if (admission === undefined) return true;
  const data = await ask(admission.query, admission.variablesOf(opening.ready.args), opening);
  const [thing] = Object.values(data ?? {});
  return thing !== undefined && thing !== null;
}

function mayReceive(topic: Topic, identity: Identity, { content }: SourceEvent): boolean {
  return content.kind === 'payload' && topic.mayReceive(identity, content.payload);
}
