import { answerCard, type CardAnswer } from '../domain/tender.ts';
import type { BasketRecord, CardWork, Ports } from '../ports.ts';
import { basketRecord } from './basket-record.ts';
import { basketChanged, tenderStatusChanged } from './facts.ts';

/**
 * Asks the provider about one card and writes its answer into the basket. May be called again for the same
 * work, also by another process: the provider knows the key, and answering a tender twice changes nothing.
 */
export async function authoriseCard(ports: Ports, work: CardWork): Promise<void> {
  const answer = await askProvider(ports, work);
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const { basket } = await ports.store.read({ basketId: work.basketId });
    if (basket === undefined || !isPending(basket, work)) {
      await giveUp(ports, work, answer);
      return;
    }
    if (await writeAnswer(ports, basket, { work, answer })) return;
  }
  throw new Error(`The answer for card tender ${work.tenderId} could not be written.`);
}

const attemptsMax = 10; // A basket that is being paid is changed by very few.
const askedMax = 3; // A provider that fails thrice in a row is down; the customer has other means.

async function askProvider(ports: Ports, work: CardWork): Promise<CardAnswer> {
  const { tenderId, amount, cardToken, workstationId } = work;
  for (let asked = 1; asked <= askedMax; asked += 1) {
    try {
      const attempt = { idempotencyKey: tenderId, amount, cardToken, workstationId };
      return toCardAnswer(await ports.payments.authorise(attempt));
    } catch {
      // The answer is lost, and only the provider knows whether the card was charged (rule 18). If it can't be
      // asked either, this throws and the tender stays PENDING until the sweeper comes by.
      const found = await ports.payments.find(tenderId);
      if (found !== undefined) return toCardAnswer(found);
    }
  }
  return { status: 'FAILED', declineReason: 'The payment provider can not be reached' };
}

function toCardAnswer(answer: Awaited<ReturnType<Ports['payments']['authorise']>>): CardAnswer {
  if (answer.status === 'DECLINED') return { status: 'DECLINED', declineReason: answer.reason };
  const { providerReference, brand, lastFour } = answer;
  return { status: 'AUTHORISED', providerReference, cardBrand: brand, cardLastFour: lastFour };
}

function isPending(basket: BasketRecord, { tenderId }: CardWork): boolean {
  return basket.tenders.some(
    (tender) => tender.tenderId === tenderId && tender.status === 'PENDING',
  );
}

/** Nobody waits for this card any more. */
async function giveUp(ports: Ports, work: CardWork, answer: CardAnswer): Promise<void> {
  const { basket } = await ports.store.read({ basketId: work.basketId });
  const tender = basket?.tenders.find(({ tenderId }) => tenderId === work.tenderId);
  if (answer.status === 'AUTHORISED' && tender?.status !== 'AUTHORISED') {
    const { providerReference } = answer;
    await ports.payments.cancel({ idempotencyKey: `${work.tenderId}:cancel`, providerReference });
  }
  await ports.store.commit({ answeredTenderId: work.tenderId, facts: [] });
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
    answeredTenderId: work.tenderId,
    facts: [basketChanged(record), ...changed.map((tender) => tenderStatusChanged(record, tender))],
  });
  return committed.ok;
}
