import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * JSON lines to stderr, so that stdout stays free for what a program answers. The level is the argument,
 * else `LOG_LEVEL`, else `info`. `destination` is for tests that read what was written.
 */
export function createLogger(
  name: string,
  level: string | undefined = process.env['LOG_LEVEL'],
  destination: DestinationStream = pino.destination({ dest: stderrDescriptor, sync: true }),
): Logger {
  return pino(
    {
      name,
      level: isLevel(level) ? level : levelDefault,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Includes the chain of causes: the last one is usually what the operator can repair.
      serializers: { err: pino.stdSerializers.errWithCause },
      redact: { paths: redactedPaths(), censor: '[redacted]' },
    },
    destination,
  );
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const levelDefault = 'info';
const stderrDescriptor = 2;

function isLevel(level: string | undefined): level is (typeof logLevels)[number] {
  return logLevels.some((known) => known === level);
}

/** What proves who somebody is never reaches a log, wherever in the first three levels it stands. */
const secretNames = [
  'authorization',
  'Authorization',
  'cookie',
  'token',
  'accessToken',
  'access_token',
  'pin',
  'password',
  'secret',
  'internalSecret',
  '["x-tillgraph-identity"]',
] as const;

function redactedPaths(): string[] {
  return secretNames.flatMap((name) => {
    const member = name.startsWith('[') ? name : `.${name}`;
    return [member.replace(/^\./, ''), `*${member}`, `*.*${member}`];
  });
}
