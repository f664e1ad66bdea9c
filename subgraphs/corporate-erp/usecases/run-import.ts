import { newEvent } from '#platform/new-event.ts';
import type { CorporatePrice, ItemMaster } from '../domain/item-master.ts';
import {
  type ChangePosition,
  type ImportState,
  type SyncRun,
  withoutTurn,
  withPage,
  withTurn,
} from '../domain/sync-run.ts';
import type { ChangePage, CorporateAnswer, Ports } from '../ports.ts';

/**
 * Reads page after page from where the last import stopped and hands each over as one event. The position is kept after each
 * page, so that a run that stops is gone on with; a page may be handed over twice, and receivers keep only what is newer.
 */
export async function runImport(ports: Ports, run: SyncRun): Promise<SyncRun> {
  try {
    const progress = await readPages(ports, run);
    const { failure } = progress;
    return await endRun(ports, progress, failure === undefined ? 'SUCCEEDED' : 'FAILED');
  } catch (fault) {
    await endRun(ports, { ...run, failure: 'A fault of ours; see the log.' }, 'FAILED');
    throw fault;
  }
}

/** One event holds a page, and a bus takes about 256 kB; an item with its units has half a kilobyte. */
const pageSize = 200;
/** 200,000 changes; what is more is read by the next run. */
const pagesMax = 1000;

type PageRead = { readonly page: ChangePage<unknown>; readonly hand: () => Promise<void> };

async function readPages(ports: Ports, started: SyncRun): Promise<SyncRun> {
  let run = started;
  let position = (await stateOf(ports, run))?.position;
  for (let pageNumber = 1; pageNumber <= pagesMax; pageNumber += 1) {
    const answer = await readPage(ports, run, position);
    if (!answer.ok) return { ...run, failure: answer.failure.reason };
    const { page, hand } = answer.value;
    if (page.position === undefined) return run;
    await hand();
    position = page.position;
    const { rejections, records } = page;
    run = withPage(run, { position, rejections, recordCount: records.length });
    if (!(await keepPosition(ports, run, position))) {
      return { ...run, failure: 'Another import took over.' };
    }
    if (!page.hasMore) return run;
    if (ports.isStopping()) {
      return { ...run, failure: 'The process stopped; the next run goes on from here.' };
    }
  }
  return run;
}

async function readPage(
  ports: Ports,
  run: SyncRun,
  position: ChangePosition | undefined,
): Promise<CorporateAnswer<PageRead>> {
  const { corporate } = ports;
  if (run.kind === 'ITEMS') {
    const answer = await corporate.itemChanges(position, pageSize);
    if (!answer.ok) return answer;
    const page = answer.value;
    return { ok: true, value: { page, hand: () => handItems(ports, run, page.records) } };
  }
  const answer = await corporate.priceChanges(position, pageSize);
  if (!answer.ok) return answer;
  const page = answer.value;
  return { ok: true, value: { page, hand: () => handPrices(ports, run, page.records) } };
}

async function handItems(ports: Ports, run: SyncRun, items: readonly ItemMaster[]): Promise<void> {
  if (items.length === 0) return;
  await ports.documents.put(
    'itemMaster',
    items.map((item) => ({ id: item.itemId, body: item })),
  );
  await append(ports, run, (syncRunId) => ({
    type: 'ItemMastersReceived',
    detail: { syncRunId, items: items.map(toReceivedItem) },
  }));
}

async function handPrices(
  ports: Ports,
  run: SyncRun,
  prices: readonly CorporatePrice[],
): Promise<void> {
  if (prices.length === 0) return;
  await append(ports, run, (syncRunId) => ({
    type: 'PricesReceived',
    detail: { syncRunId, prices: prices.map(toReceivedPrice) },
  }));
}

type Told = Pick<Parameters<typeof newEvent>[0], 'type' | 'detail'>;

async function append(
  { events, clock, nudge }: Ports,
  run: SyncRun,
  told: (syncRunId: string) => Told,
): Promise<void> {
  const event = newEvent({
    ...told(run.syncRunId),
    source: 'corporate-erp',
    aggregateId: `syncRun:${run.syncRunId}`,
    version: run.pageCount + 1,
    now: clock(),
  });
  await events.append(event);
  nudge.relay();
}

function toReceivedItem({ minimumAge, changeNumber, ...item }: ItemMaster) {
  const { itemId, description, categoryId, taxClassId, baseUnit, units } = item;
  const { lotControlled, soldByWeight, discontinued } = item;
  return {
    ...{ itemId, description, categoryId, taxClassId, baseUnit, units: [...units] },
    ...{ lotControlled, soldByWeight, discontinued },
    ...(minimumAge === undefined ? {} : { minimumAge }),
    changeNumber: Number(changeNumber),
  };
}

function toReceivedPrice({ validTo, changeNumber, channels, ...price }: CorporatePrice) {
  return {
    ...price,
    channels: [...channels],
    ...(validTo === undefined ? {} : { validTo }),
    changeNumber: Number(changeNumber),
  };
}

async function stateOf({ documents }: Ports, run: SyncRun): Promise<ImportState | undefined> {
  const [state] = await documents.read('importState', [run.kind]);
  return state?.body;
}

/** False when the turn is another run's by now. */
async function keepPosition(
  { documents, clock }: Ports,
  run: SyncRun,
  position: ChangePosition,
): Promise<boolean> {
  const [state] = await documents.read('importState', [run.kind]);
  if (state?.body.runningId !== run.syncRunId) return false;
  const body = { ...withTurn(state.body, run.syncRunId, clock()), position };
  await documents.put('syncRun', [{ id: run.syncRunId, body: run }]);
  return documents.replace('importState', { ...state, body });
}

async function endRun(
  { documents, clock }: Ports,
  run: SyncRun,
  status: 'SUCCEEDED' | 'FAILED',
): Promise<SyncRun> {
  const ended: SyncRun = { ...run, status, endedAt: clock().toISOString() };
  await documents.put('syncRun', [{ id: run.syncRunId, body: ended }]);
  const [state] = await documents.read('importState', [run.kind]);
  if (state?.body.runningId === run.syncRunId) {
    await documents.replace('importState', { ...state, body: withoutTurn(state.body) });
  }
  return ended;
}
