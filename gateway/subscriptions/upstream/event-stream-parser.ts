/** One event of a `text/event-stream`. */
export type StreamEvent = { readonly name: string; readonly data: string };

export type EventStreamParser = {
  /** Takes a piece of the stream as it came; answers the events that are whole now. */
  readonly push: (text: string) => readonly StreamEvent[];
};

/** Thrown when one event is longer than the parser may hold. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
}

/** Reads server-sent events by the HTML standard: fields by line, comments skipped, an empty line ends an event. */
export function createEventStreamParser(eventCharactersMax: number): EventStreamParser {
  let rest = '';
  let name = '';
  let data: string[] = [];
  let length = 0;
  const takeLine = (line: string): StreamEvent | undefined => {
    if (line === '') return finish();
    const [field, value] = fieldOf(line);
    length += value.length;
    if (length > eventCharactersMax) throw new EventTooLarge();
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
    return undefined;
  };
  const finish = (): StreamEvent | undefined => {
    const event = { name: name === '' ? 'message' : name, data: data.join('\n') };
    const isEmpty = name === '' && data.length === 0;
    name = '';
    data = [];
    length = 0;
    return isEmpty ? undefined : event;
  };
  return {
    push: (text) => {
      const lines = `${rest}${text}`.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      if (rest.length > eventCharactersMax) throw new EventTooLarge();
      return lines.flatMap((line) => takeLine(line) ?? []);
    },
  };
}

function fieldOf(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
