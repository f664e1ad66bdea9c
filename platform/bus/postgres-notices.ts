import { setTimeout as delay } from 'node:timers/promises';
import pg, { type Pool } from 'pg';
import type { Logger } from 'pino';
import type { DomainEvent } from '../contracts/events.ts';

export const noticeChannel = 'tillgraph_bus';

/** Events that were stored just now, by whichever process. */
export type Notice = { readonly events: readonly DomainEvent[] };

export type NoticeSettings = {
  readonly pool: Pool;
  readonly log: Logger;
  readonly onNotice: (notice: Notice) => void;
};

/**
 * Listens on a connection of its own, and comes back when that is lost; an empty notice after each
 * connection lets workers look for what they missed. Answers its stop.
 */
export async function listenForEvents(settings: NoticeSettings): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let client: pg.Client | undefined;

  const hasStopped = (): boolean => stopping.signal.aborted;
  const connect = async (): Promise<void> => {
    client = await connectOnce(settings, () => void reconnect());
    settings.onNotice({ events: [] });
  };
  const reconnect = async (): Promise<void> => {
    for (;;) {
      await delay(reconnectMs, undefined, { ref: false });
      if (hasStopped()) return;
      try {
        await connect();
        return;
      } catch (error) {
        settings.log.warn({ err: error }, 'the bus cannot listen to PostgreSQL; trying again');
      }
    }
  };

  await connect();
  return async () => {
    stopping.abort();
    await client?.end().catch(() => undefined);
  };
}

const reconnectMs = 500;

async function connectOnce(
  { pool, log, onNotice }: NoticeSettings,
  onLost: () => void,
): Promise<pg.Client> {
  const { connectionString } = pool.options;
  const client = new pg.Client({
    ...(connectionString === undefined ? pool.options : { connectionString }),
    application_name: 'tillgraph-bus',
    keepAlive: true,
  });
  client.on('error', (error) => log.warn({ err: error }, 'the bus lost its connection'));
  // Notices are read one after the other, so that listeners hear of events in their order.
  let previous: Promise<void> = Promise.resolve();
  client.on('notification', ({ payload = '' }) => {
    previous = previous.then(() => tell({ pool, log, onNotice }, payload));
  });
  await client.connect();
  await client.query(`listen ${noticeChannel}`);
  client.once('end', onLost);
  return client;
}

async function tell({ pool, log, onNotice }: NoticeSettings, payload: string): Promise<void> {
  try {
    const positions = payload.split(',').map(Number);
    const { rows } = await pool.query<{ event: DomainEvent }>(
      'select event from bus.event_log where position = any($1) order by position',
      [positions],
    );
    onNotice({ events: rows.map((row) => row.event) });
  } catch (error) {
    log.warn({ err: error }, 'the bus could not read new events; listeners miss them');
    onNotice({ events: [] });
  }
}
