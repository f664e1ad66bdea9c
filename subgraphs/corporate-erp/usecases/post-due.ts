import { newEvent } from '#platform/new-event.ts';
import {
  claimed,
  notPosted,
  posted,
  type PostingFailure,
  type SalesPosting,
} from '../domain/posting.ts';
import type { CorporateAnswer, Ports, StoredDocument } from '../ports.ts';

export type PostingRound = {
  /** How many were tried. */
  readonly triedCount: number;
  /** When the next one is due, if any waits. */
  readonly nextDueAt: string | undefined;
};

/** Posts what is due. Any number of processes may do so: each posting is claimed by one of them at a time. */
export async function postDue(ports: Ports): Promise<PostingRound> {
  if (await isAway(ports)) return { triedCount: 0, nextDueAt: undefined };
  const due = await ports.documents.page('salesPosting', {
    where: { status: 'PENDING' },
    orderBy: 'nextAttemptAt',
    upTo: ports.clock().toISOString(),
    limit: batchMax,
  });
  await Promise.all(due.map((document) => postOne(ports, document)));
  return { triedCount: due.length, nextDueAt: await nextDueAt(ports) };
}

/** The corporate system's connections are fewer, so the rest of a batch queues for them within their deadlines. */
const batchMax = 8;
/** Longer than a lookup and a posting may take together, with their deadlines. */
const claimLeaseMs = 60_000;

/** While nobody is asked, claiming would only write; when it is time to look again, no sale is the probe. */
async function isAway({ corporate }: Ports): Promise<boolean> {
  if (corporate.circuit() === 'CLOSED') return false;
  const { ok } = await corporate.ping('POSTINGS');
  return !ok;
}

async function postOne(ports: Ports, document: StoredDocument<SalesPosting>): Promise<void> {
  const taken = { ...document, body: claimed(document.body, ports.clock(), claimLeaseMs) };
  if (!(await ports.documents.replace('salesPosting', taken))) return;
  const claim = { ...document, version: document.version + 1 };
  const answer = await postSafely(ports, claim.body);
  if (answer.ok) await finish(ports, claim, answer.value);
  else await putOff(ports, claim, answer.failure);
}

/** What may be held there already is asked for first: its answer may have been lost on the way. */
async function postSafely(
  { corporate }: Ports,
  { maybeHeld, document }: SalesPosting,
): Promise<CorporateAnswer<string>> {
  if (maybeHeld) {
    const held = await corporate.findPosting(document.dedupeKey);
    if (!held.ok) return { ok: false, failure: asAway(held.failure) };
    if (held.value !== undefined) return { ok: true, value: held.value };
  }
  return corporate.post(document);
}

/** A lookup that fails says nothing about the posting, so it counts against nobody. */
function asAway({ reason }: PostingFailure): PostingFailure {
  return { kind: 'AWAY', reason };
}

/**
 * The event first: if we die in between, the posting is found at the corporate system again and the event, which keeps its id,
 * is added once.
 */
async function finish(
  { documents, events, clock, nudge }: Ports,
  { id, version, body }: StoredDocument<SalesPosting>,
  documentNumber: string,
): Promise<void> {
  const now = clock();
  const { postingId, transactionId, postedEventId } = body;
  const event = newEvent({
    type: 'SalePosted',
    source: 'corporate-erp',
    aggregateId: `salesPosting:${postingId}`,
    version: 1,
    detail: {
      ...{ transactionId, postingId },
      corporateDocumentNumber: documentNumber,
      postedAt: now.toISOString(),
    },
    now,
  });
  await events.append({ ...event, id: postedEventId });
  const done = { ...posted(body, documentNumber, now), maybeHeld: true };
  await documents.replace('salesPosting', { id, version, body: done });
  nudge.relay();
}

async function putOff(
  { documents, clock, random, retryLimits }: Ports,
  { id, version, body }: StoredDocument<SalesPosting>,
  failure: PostingFailure,
): Promise<void> {
  const tried = notPosted(body, failure, retryLimits, { now: clock(), random });
  // Neither an answer that it refuses nor one that it is away can have left anything behind.
  const maybeHeld = body.maybeHeld || failure.kind === 'FAILED';
  await documents.replace('salesPosting', { id, version, body: { ...tried, maybeHeld } });
}

async function nextDueAt({ documents }: Ports): Promise<string | undefined> {
  const [next] = await documents.page('salesPosting', {
    where: { status: 'PENDING' },
    orderBy: 'nextAttemptAt',
    limit: 1,
  });
  return next?.body.nextAttemptAt;
}
