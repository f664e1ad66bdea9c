import { pino } from 'pino';
import { startEmbeddedDynamo } from './embedded-dynamo.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** Run as a process of its own by the test: starts both stores below a directory, says where, and stays. */
async function run(dataDir: string): Promise<void> {
  const log = pino({ level: 'silent' });
  const [postgres, dynamo] = await Promise.all([
    startEmbeddedPostgres({ dataDir: `${dataDir}/postgres`, log }),
    startEmbeddedDynamo({ dataDir: `${dataDir}/dynamo`, log }),
  ]);
  process.stdout.write(`${JSON.stringify({ url: postgres.url, endpoint: dynamo.endpoint })}\n`);
  setInterval(() => undefined, 1_000);
}

void run(process.argv[2] ?? '.');
