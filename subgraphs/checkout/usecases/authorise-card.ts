import type { Tender } from '../domain/basket.ts';
import { answerCard, type CardAnswer } from '../domain/tender.ts';
import type { BasketRecord, CardWork, Ports } from '../ports.ts';
import { basketRecord } from './basket-record.ts';
import { basketChanged, tenderStatusChanged } from './facts.ts';

/**
 * Asks the provider about one card and writes its answer into the basket; or, where the basket does not wait for it
 * (any more), sees to it that nothing stays authorised. May be called again for the same work, also by another process:
 * the provider knows the key, and answering a tender twice changes nothing.
 */
export async function authoriseCard(ports: Ports, work: CardWork): Promise<void> {
  if ((await waitingBasket(ports, work)) === undefined) return releaseCard(ports, work);
  const answer = await askProvider(ports, work);
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const basket = await waitingBasket(ports, work);
    if (basket === undefined) return releaseCard(ports, work);
    if (await writeAnswer(ports, basket, { work, answer })) return;
  }
  throw new Error(`The answer for card tender ${work.tenderId} could not be written.`);
}

/** Once they stand in the store; whoever comes later finds them there if this process ends before. */
export function askAboutCards(ports: Ports, works: readonly CardWork[] = []): void {
  for (const work of works) ports.inBackground(() => authoriseCard(ports, work));
}

/** The cards of tenders that are given back. Training never asks a provider. */
export function cardsToRelease(
  { id, training }: BasketRecord,
  tenders: readonly Tender[],
  now: string,
): readonly CardWork[] {
  if (training) return [];
  return tenders.map(({ tenderId, amount }) => ({
    ...{ tenderId, amount, basketId: id, requestedAt: now },
  }));
}

const attemptsMax = 10; // A basket that is being paid is changed by very few.
const askedMax = 3; // A provider that fails thrice in a row is down; the customer has other means.
const lateApprovalMs = 15 * 60_000; // Longer than any terminal waits for a card and a PIN.

/**
 * A lost answer is resolved by asking what became of the key, before the same is asked for again (rule 18). When the
 * provider can't be asked at all, the customer pays otherwise; what it may have approved all the same is given back
 * as soon as it says so (`releaseCard`).
 */
async function askProvider(ports: Ports, work: CardWork): Promise<CardAnswer> {
  const { tenderId, amount, cardToken, workstationId } = work;
  const attempt = { idempotencyKey: tenderId, amount, cardToken, workstationId };
  for (let asked = 1; asked <= askedMax; asked += 1) {
    const authorised = await answerOf(() => ports.payments.authorise(attempt));
    const found = authorised ?? (await answerOf(() => ports.payments.find(tenderId)));
    if (found !== undefined) return toCardAnswer(found);
  }
  return { status: 'FAILED', declineReason: 'The payment provider can not be reached' };
}

/** Undefined: the answer was lost, or there is none. */
async function answerOf<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

function toCardAnswer(answer: Awaited<ReturnType<Ports['payments']['authorise']>>): CardAnswer {
  if (answer.status === 'DECLINED') return { status: 'DECLINED', declineReason: answer.reason };
  const { providerReference, brand, lastFour } = answer;
  return { status: 'AUTHORISED', providerReference, cardBrand: brand, cardLastFour: lastFour };
}

async function waitingBasket(ports: Ports, work: CardWork): Promise<BasketRecord | undefined> {
  const { basket, tender } = await tenderOf(ports, work);
  return tender?.status === 'PENDING' ? basket : undefined;
}

async function tenderOf({ store }: Ports, { basketId, tenderId }: CardWork) {
  const { basket } = await store.read({ basketId });
  return { basket, tender: basket?.tenders.find((tender) => tender.tenderId === tenderId) };
}

/** Nobody waits for this card: what the provider has approved, or still approves, is given back. */
async function releaseCard(ports: Ports, work: CardWork): Promise<void> {
  const { payments, store } = ports;
  const { tenderId } = work;
  const { tender } = await tenderOf(ports, work);
  if (tender?.status !== 'AUTHORISED') {
    const given = tender?.providerReference === undefined ? await payments.find(tenderId) : tender;
    if (given === undefined && mayStillCome(ports, work)) return;
    if (given?.status !== 'DECLINED' && given?.providerReference !== undefined) {
      const { providerReference } = given;
      await payments.cancel({ idempotencyKey: `${tenderId}:cancel`, providerReference });
    }
  }
  await store.commit({ answeredTenderId: tenderId, facts: [] });
}

function mayStillCome({ clock }: Ports, { requestedAt }: CardWork): boolean {
  return clock().getTime() - Date.parse(requestedAt) < lateApprovalMs;
}

async function writeAnswer(
  ports: Ports,
  before: BasketRecord,
  { work, answer }: { readonly work: CardWork; readonly answer: CardAnswer },
): Promise<boolean> {
  const now = ports.clock().toISOString();
  const answered = answerCard(before, { tenderId: work.tenderId, answer, now });
  if (!answered.ok) throw new Error(`Tender ${work.tenderId}: ${answered.refusal.message}`);
  const record = basketRecord(answered.value, before);
  const changed = record.tenders.filter(({ tenderId }) => tenderId === work.tenderId);
  const committed = await ports.store.commit({
    basket: { record, previousVersion: before.version },
    // What could not be asked about is asked again: an approval may still come.
    ...(answer.status === 'FAILED' ? {} : { answeredTenderId: work.tenderId }),
    facts: [basketChanged(record), ...changed.map((tender) => tenderStatusChanged(record, tender))],
  });
  return committed.ok;
}
