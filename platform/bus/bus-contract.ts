import { setTimeout as delay } from 'node:timers/promises';
import type { DomainEvent, EventBus, EventConsumer } from '../contracts/events.ts';

export type BusUnderTest = {
  /**
   * A bus of one more process on the same channel; each call is another process, except for the memory bus,
   * of which there can only be one.
   */
  readonly open: (processName: string) => EventBus;
  /** Whether a second process can join. */
  readonly shared: boolean;
};

/** What every bus promises, whatever carries it. Called within a `describe` of its own. */
export function describeBusContract(busUnderTest: () => BusUnderTest): void {
  const opened: EventBus[] = [];
  const open = (processName = 'one'): EventBus => {
    const bus = busUnderTest().open(processName);
    opened.push(bus);
    return bus;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((bus) => bus.stop()));
  });

  it('gives each event to every durable consumer of its type, and to no other', async () => {
    const { event, record } = newScene();
    const bus = open();
    const first = record('first', ['Sold']);
    const second = record('second', ['Sold', 'Returned']);
    bus.consume(first.consumer);
    bus.consume(second.consumer);
    await bus.start();
    const events = [event('Sold', 'a', 1), event('Returned', 'a', 2), event('Counted', 'a', 3)];
    await bus.publish(events);
    await until(() => second.applied.length >= 2 && first.applied.length >= 1);
    expect(labels(first.applied)).toEqual(['Sold a 1']);
    expect(labels(second.applied)).toEqual(['Sold a 1', 'Returned a 2']);
    expect(second.applied).toEqual(events.slice(0, 2));
  });

  it('keeps the order of each aggregate, also while a consumer stumbles', async () => {
    const { event, record } = newScene();
    const bus = open();
    let failuresLeft = 3;
    const stumbling = record('stumbling', ['Sold'], async ({ version }) => {
      if (version === 2 && (failuresLeft -= 1) >= 0) throw new Error('not yet');
    });
    bus.consume(stumbling.consumer);
    await bus.start();
    const versions = [1, 2, 3, 4, 5];
    await Promise.all(
      versions.flatMap((version) =>
        ['a', 'b'].map((id) => bus.publish([event('Sold', id, version)])),
      ),
    );
    await until(() => stumbling.applied.length >= 10);
    for (const id of ['a', 'b']) {
      const ofOne = stumbling.applied.filter(({ aggregateId }) => aggregateId.startsWith(`${id}:`));
      expect(ofOne.map(({ version }) => version)).toEqual(versions);
    }
  });

  it('does not let a failing consumer hold up the others, nor its own other aggregates', async () => {
    const { event, record } = newScene();
    const bus = open();
    let isDown = true;
    const failing = record('failing', ['Sold'], async ({ aggregateId }) => {
      if (isDown && aggregateId.startsWith('a:')) throw new Error('down');
    });
    const healthy = record('healthy', ['Sold']);
    bus.consume(failing.consumer);
    bus.consume(healthy.consumer);
    await bus.start();
    const published = bus.publish([event('Sold', 'a', 1), event('Sold', 'b', 1)]);
    await until(() => healthy.applied.length === 2 && failing.applied.length === 1);
    expect(labels(failing.applied)).toEqual(['Sold b 1']);
    isDown = false;
    await until(() => failing.applied.length === 2);
    await published;
  });

  it('tells live listeners what happens from now on, until they stop', async () => {
    const { type, event } = newScene();
    const bus = open();
    await bus.start();
    const heard: DomainEvent[] = [];
    const stop = bus.listen({ types: [type('Sold')] }, (heardEvent) => heard.push(heardEvent));
    bus.listen({ types: [type('Sold')] }, () => {
      throw new Error('a broken listener disturbs nobody');
    });
    const sold = event('Sold', 'a', 1);
    await bus.publish([sold, event('Returned', 'a', 2)]);
    await until(() => heard.length === 1);
    stop();
    await bus.publish([event('Sold', 'a', 3)]);
    await delay(quietMs);
    expect(heard).toEqual([sold]);
  });

  it('refuses to publish, or stores the events, when it has been stopped: never loses them', async () => {
    const { event, record } = newScene();
    const bus = open();
    const late = record('late', ['Sold']);
    bus.consume(late.consumer);
    await bus.start();
    await bus.stop();
    if (!busUnderTest().shared) {
      await expect(bus.publish([event('Sold', 'a', 1)])).rejects.toThrow('stays in its outbox');
      return;
    }
    await open('two').publish([event('Sold', 'a', 1)]);
    const again = open('one');
    again.consume(late.consumer);
    await again.start();
    await until(() => late.applied.length === 1);
  });

  it('lets processes with a consumer of the same name share its events', async () => {
    if (!busUnderTest().shared) return;
    const { event, record } = newScene();
    const processes = ['one', 'two'].map((processName) => {
      const bus = open(processName);
      const recorded = record('shared', ['Sold'], async () => delay(2));
      bus.consume(recorded.consumer);
      return { bus, recorded };
    });
    await Promise.all(processes.map(({ bus }) => bus.start()));
    const events = Array.from({ length: 60 }, (_, index) => event('Sold', `s${index % 12}`, index));
    const [publisher] = processes.map(({ bus }) => bus);
    await Promise.all(events.map(async (one) => publisher?.publish([one])));
    const applied = () => processes.flatMap(({ recorded }) => recorded.applied);
    await until(() => applied().length >= events.length);
    await delay(quietMs);
    expect(
      applied()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(events.map(({ id }) => id).sort());
    const inTime = processes
      .flatMap(({ recorded }) => recorded.times)
      .sort((a, b) => a.endMs - b.endMs);
    for (const aggregateId of new Set(events.map((one) => one.aggregateId))) {
      const versions = inTime
        .filter((one) => one.event.aggregateId === aggregateId)
        .map((one) => one.event.version);
      expect(versions).toEqual([...versions].sort((a, b) => a - b));
    }
  });

  it('tells live listeners of other processes too', async () => {
    if (!busUnderTest().shared) return;
    const { type, event } = newScene();
    const [one, two] = [open('one'), open('two')];
    await Promise.all([one.start(), two.start()]);
    const heard: DomainEvent[] = [];
    two.listen({ types: [type('Sold')] }, (heardEvent) => heard.push(heardEvent));
    await one.publish([event('Sold', 'a', 1)]);
    await until(() => heard.length === 1);
  });
}

export type Scene = {
  readonly type: (name: string) => string;
  readonly event: (type: string, aggregate: string, version: number) => DomainEvent;
  readonly record: (
    consumer: string,
    types: readonly string[],
    before?: (event: DomainEvent) => Promise<void>,
  ) => Recorder;
};

/** A shared channel remembers consumers and events, so that each case has names and types of its own. */
export function newScene(): Scene {
  sceneCount += 1;
  const scene = `${runId}-${sceneCount}`;
  const type = (name: string): string => `${name}:${scene}`;
  return {
    type,
    event: (name, aggregate, version) => ({
      id: `${runId}-event-${(eventCount += 1)}`,
      type: type(name),
      source: 'checkout',
      aggregateId: `${aggregate}:${scene}`,
      version,
      occurredAt: '2026-01-02T03:04:05.000Z',
      detail: { note: 'für 3 €' },
    }),
    record: (consumer, types, before) => recorder(`${consumer}:${scene}`, types.map(type), before),
  };
}

export type Recorder = {
  readonly consumer: EventConsumer;
  /** What was applied, in that order. */
  readonly applied: DomainEvent[];
  readonly times: { readonly event: DomainEvent; readonly endMs: number }[];
};

function recorder(
  name: string,
  types: readonly string[],
  before: (event: DomainEvent) => Promise<void> = async () => undefined,
): Recorder {
  const applied: DomainEvent[] = [];
  const times: Recorder['times'] = [];
  const apply = async (incoming: DomainEvent): Promise<void> => {
    await before(incoming);
    applied.push(incoming);
    times.push({ event: incoming, endMs: performance.now() });
  };
  return { consumer: { name, pattern: { types }, apply }, applied, times };
}

export async function until(holds: () => boolean, waitMsMax = 15_000): Promise<void> {
  const deadlineMs = Date.now() + waitMsMax;
  while (!holds()) {
    if (Date.now() > deadlineMs) throw new Error(`It did not come about within ${waitMsMax} ms.`);
    await delay(5);
  }
}

const quietMs = 150; // Long enough for a second delivery to show itself.
const runId = Math.random().toString(36).slice(2);
let sceneCount = 0;
let eventCount = 0;

function labels(events: readonly DomainEvent[]): readonly string[] {
  return events.map(
    ({ type, aggregateId, version }) =>
      `${beforeColon(type)} ${beforeColon(aggregateId)} ${version}`,
  );
}

function beforeColon(text: string): string {
  return text.split(':')[0] ?? '';
}
