import { notEmulatedMembers } from './resolver-error.ts';

/** `util.time`; formats of one's own (Java's DateTimeFormatter) are not emulated. */
export function utilTime(now: () => Date) {
  return {
    nowISO8601: () => now().toISOString(),
    nowEpochSeconds: () => Math.floor(now().getTime() / 1000),
    nowEpochMilliSeconds: () => now().getTime(),
    parseISO8601ToEpochMilliSeconds: (text: string) => Date.parse(text),
    epochMilliSecondsToSeconds: (milliseconds: number) => Math.floor(milliseconds / 1000),
    epochMilliSecondsToISO8601: (milliseconds: number) => new Date(milliseconds).toISOString(),
    ...notEmulatedMembers('util.time.', [
      'nowFormatted',
      'parseFormattedToEpochMilliSeconds',
      'epochMilliSecondsToFormatted',
    ]),
  };
}
