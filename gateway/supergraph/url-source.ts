import { setTimeout as delay } from 'node:timers/promises';
import { Agent, type Dispatcher, request } from 'undici';
import { createSupergraphFeed, type SupergraphFeed } from './supergraph-feed.ts';
import {
  type SourceOptions,
  supergraphBytesMax,
  type SupergraphSource,
} from './supergraph-source.ts';

export type UrlSourceOptions = SourceOptions & {
  readonly url: string;
  /** Sent with each request, such as a token of the registry. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly pollMs?: number;
  readonly timeoutMs?: number;
};

/** A new schema may take ten seconds to arrive; an unchanged one costs the server a 304. */
const pollMsDefault = 10_000;
/** For one answer, body included. The old supergraph serves meanwhile, so there is no hurry. */
const timeoutMsDefault = 10_000;

/** A supergraph behind an address (a registry, a bucket), asked for again by its ETag. Redirects are refused. */
export function createUrlSource(options: UrlSourceOptions): SupergraphSource {
  const stopping = new AbortController();
  const agent = new Agent({ maxResponseSize: supergraphBytesMax });
  const feed = createSupergraphFeed(shown(options.url), options);
  const ask = createAsker(options, agent, stopping.signal);
  let polling: Promise<void> | undefined;
  return {
    first: async () => {
      const supergraphSdl = await ask();
      if (supergraphSdl === undefined) throw new Error('expected a supergraph, got 304');
      return feed.begin(supergraphSdl);
    },
    watch: (onSupergraph) => {
      feed.listen(onSupergraph);
      polling ??= poll(ask, feed, options.pollMs ?? pollMsDefault, stopping.signal);
    },
    stop: async () => {
      feed.close();
      stopping.abort();
      await polling;
      await agent.destroy();
    },
  };
}

/** Without a password or a signature in it, which must not get into logs. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Answers the text, or undefined when it is still the one of the last answer. */
type Asker = () => Promise<string | undefined>;

function createAsker(options: UrlSourceOptions, agent: Dispatcher, stopping: AbortSignal): Asker {
  let etag: string | undefined;
  return async () => {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? timeoutMsDefault);
    const response = await request(options.url, {
      dispatcher: agent,
      headers: { ...options.headers, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
      signal: AbortSignal.any([timeout, stopping]),
    });
    if (response.statusCode === 304) {
      await response.body.dump();
      return undefined;
    }
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new Error(
        `expected 200 or 304 from the supergraph's address, got ${response.statusCode}`,
      );
    }
    const text = await response.body.text();
    const tag = response.headers['etag'];
    etag = typeof tag === 'string' ? tag : undefined;
    return text;
  };
}

async function poll(
  ask: Asker,
  feed: SupergraphFeed,
  pollMs: number,
  stopping: AbortSignal,
): Promise<void> {
  const isStopped = () => stopping.aborted;
  for (;;) {
    await delay(pollMs, undefined, { signal: stopping, ref: false }).catch(() => undefined);
    if (isStopped()) return;
    try {
      const supergraphSdl = await ask();
      feed.readable();
      if (supergraphSdl !== undefined) await feed.offer(supergraphSdl);
    } catch (error) {
      // A stop cuts off the request under way, which is no fault of the address.
      if (!isStopped()) feed.unreadable(error);
    }
  }
}
