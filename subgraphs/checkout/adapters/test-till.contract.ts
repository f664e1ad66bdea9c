import { newId } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { newEvent } from '#platform/new-event.ts';
import { signDocument } from '#platform/signatures.ts';
import { parseEventDetail, type EventDetail, type EventType } from '#schema/events.ts';
import { callSubgraph } from '../../../test/kit/call-subgraph.ts';
import { cashierOf } from '../../../test/kit/identities.ts';
import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import { assembleCheckout } from '../assemble.ts';
import {
  productWorld,
  shiftOpened,
  snapshotTask,
  storeWorld,
  type World,
} from './world.contract.ts';

export type Shop = {
  readonly checkout: Subgraph;
  readonly resources: TestResources;
  /** Everything that checkout has published, in order. */
  readonly events: readonly DomainEvent[];
  /** As product or back-office would. Resolves when it is applied. */
  readonly publish: (entry: World[number]) => Promise<void>;
  readonly openShift: (workstationId: string) => Promise<string>;
  readonly call: <Data = Record<string, unknown>>(
    document: string,
    variables: object,
    identity?: Identity,
  ) => Promise<Data>;
  /** One mutation with its input; answers its payload. A key is made up unless it is given. */
  readonly till: (mutation: string, input: object, identity?: Identity) => Promise<Reply>;
  /** A signed approval, of S001's manager unless the parts say otherwise. */
  readonly approve: (permission: string, subject: string, parts?: object) => Promise<string>;
  /** What tills have noted as out of the ordinary, in order. */
  readonly exceptions: () => readonly EventDetail<'TillExceptionNoted'>[];
  readonly close: () => Promise<void>;
};

/** What tests look at of a mutation's payload. Whatever the payload has not got is undefined. */
export type Reply = {
  readonly basket: ReplyBasket;
  readonly line: { readonly lineId: string };
  readonly tender: { readonly tenderId: string };
  readonly transaction: ReplyTransaction;
  readonly receipt: { readonly text: string; readonly header: readonly string[] };
  readonly quote: { readonly token: string };
  readonly userErrors: readonly { readonly code: string }[];
};

export type ReplyBasket = {
  readonly id: string;
  readonly version: number;
  readonly total: { readonly amount: string };
  readonly lines: readonly { readonly lineId: string }[];
  readonly tenders: readonly {
    readonly tenderId: string;
    readonly kind: string;
    readonly status: string;
    readonly amount: { readonly amount: string };
  }[];
};

export type ReplyTransaction = {
  readonly id: string;
  readonly receiptNumber: number;
  readonly sequenceNumber: number;
  readonly businessDayDate: string;
  readonly shift: { readonly shiftId: string };
  readonly total: { readonly amount: string };
  readonly lines: readonly { readonly lineId: string }[];
  readonly tenders: readonly object[];
};

export type Nodes<Node> = { readonly nodes: readonly Node[] };

export async function openShop(
  resourcesOf: () => Promise<TestResources> = createTestResources,
): Promise<Shop> {
  const resources = await resourcesOf();
  const events: DomainEvent[] = [];
  for (const [name, task, world] of [
    ['product', 'priceBookSnapshot', productWorld],
    ['back-office', 'storeSnapshot', storeWorld],
  ] as const) {
    resources.taskRegistry.register({ name, tasks: { [task]: snapshotTask(world) } });
  }
  const checkout = await assembleCheckout(resources);
  resources.taskRegistry.register(checkout);
  checkout.consumers.forEach((consumer) => resources.bus.consume(consumer));
  resources.bus.listen({ types: published }, (event) => events.push(event));
  await resources.bus.start();
  await checkout.start();
  await eventually(() => expect(checkout.notReadyReason()).toBeUndefined());

  const publish: Shop['publish'] = async ({ type, aggregateId, detail }) => {
    const known = type as EventType;
    const parsed: EventDetail<EventType> = parseEventDetail(known, detail);
    const now = new Date();
    const fact = { type: known, source: 'test', aggregateId, version: 1, detail: parsed, now };
    await resources.bus.publish([newEvent(fact)]);
  };
  const call: Shop['call'] = async <Data>(
    document: string,
    variables: object,
    identity = cashierOf('S001'),
  ) => {
    const { data, errors } = await callSubgraph(
      checkout,
      document,
      variables as Readonly<Record<string, unknown>>,
      identity,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data as Data;
  };
  return {
    checkout,
    resources,
    events,
    publish,
    call,
    openShift: async (workstationId) => {
      const shiftId = newId();
      await publish(shiftOpened(workstationId, { openedAt: new Date().toISOString(), shiftId }));
      return shiftId;
    },
    till: async (mutation, input, identity) => {
      const document = mutationDocument(mutation);
      const keyed =
        'idempotencyKey' in input || mutation === 'basketQuote'
          ? input
          : { idempotencyKey: newId(), ...input };
      const data = await call<Record<string, Reply>>(document, { input: keyed }, identity);
      const payload = data[mutation];
      if (payload === undefined) throw new Error(`${mutation} answered nothing.`);
      return payload;
    },
    approve: (permission, subject, parts = {}) => {
      const approval = { approvalId: newId(), operatorId: 'O001-05', storeId: 'S001' };
      const signed = { ...approval, permission, subject, ...parts };
      return signDocument('approval', signed, resources.internalSecret, approvalSeconds);
    },
    exceptions: () =>
      events
        .filter(({ type }) => type === 'TillExceptionNoted')
        .map(({ detail }) => detail as EventDetail<'TillExceptionNoted'>),
    close: async () => {
      await checkout.stop();
      await resources.close();
    },
  };
}

const approvalSeconds = 120;

/** Tries again until it holds, for what happens beside a request. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const deadlineMs = Date.now() + eventuallyMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const eventuallyMs = 8_000;

const published = [
  'BasketChanged',
  'TenderStatusChanged',
  'SaleCompleted',
  'CaptureRequested',
  'ShiftSealed',
  'TillExceptionNoted',
];

const money = '{ amount currency }';
const lineFields = `lineId gtin description quantity { value unit } baseQuantity { value unit } batchLot
  expiry serial item { itemId } unit { gtin } lot { gtin batchLot } unitPrice ${money} gross ${money} net ${money}
  tax ${money} discount ${money} parentLineId originalLineId restock returnedQuantity { value unit }
  entryMethod modifications { kind promotionId description base ${money} amount ${money} }`;
const tenderFields = `tenderId kind status amount ${money} tendered ${money} change ${money} cardBrand
  cardLastFour providerReference declineReason`;
const taxFields = `taxId name rate taxable ${money} tax ${money}`;
export const basketFields = `id storeId status version currency training channel openedAt updatedAt
  store { storeId } workstation { workstationId } customer { customerId } operator { operatorId }
  net ${money} tax ${money} total ${money} discount ${money} due ${money} change ${money} cashRounding ${money}
  taxes { ${taxFields} } tenders { ${tenderFields} } lines { ${lineFields} }`;
export const transactionFields = `id storeId workstationId businessDayDate series sequenceNumber receiptNumber
  kind channel completedAt currency basketId journalHash previousHash store { storeId }
  workstation { workstationId } shift { shiftId } operator { operatorId } customer { customerId }
  order { orderId } net ${money} tax ${money} total ${money} discount ${money} cashRounding ${money}
  change ${money} taxes { ${taxFields} } tenders { ${tenderFields} } lines { ${lineFields} }`;
const planFields = `refundPlan { kind tenderId cardBrand cardLastFour amount ${money} }`;
const receiptFields = 'transactionId receiptNumber header text verifyCode';

const selections: Readonly<Record<string, string>> = {
  giftCardBlockSet: 'giftCard { giftCardId }',
  failedSettlementResolve: 'settlement { tenderId note resolvedBy }',
  failedSettlementRetry: 'settled',
  basketScan: `basket { ${basketFields} } line { ${lineFields} }`,
  basketVoid: `basket { ${basketFields} } transaction { ${transactionFields} }`,
  basketQuote: `basket { ${basketFields} } quote { token basketId basketVersion total ${money} expiresAt }`,
  tenderAdd: `basket { ${basketFields} } tender { ${tenderFields} }`,
  transactionComplete: `basket { ${basketFields} } transaction { ${transactionFields} } receipt { ${receiptFields} }`,
  transactionReturn: `transaction { ${transactionFields} originalTransaction { id } } receipt { ${receiptFields} }`,
  basketReturnLinesAdd: `basket { ${basketFields} ${planFields} } line { ${lineFields} }`,
  basketReturnWithoutReceiptAdd: `basket { ${basketFields} ${planFields} } line { ${lineFields} }`,
  transactionPostVoid: `transaction { ${transactionFields} originalTransaction { id } } receipt { ${receiptFields} }`,
  noSale: `transaction { ${transactionFields} }`,
  receiptReprint: `transaction { ${transactionFields} copyNumber } receipt { ${receiptFields} }`,
};

function mutationDocument(mutation: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const selection = selections[mutation] ?? `basket { ${basketFields} }`;
  return `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { ${selection} userErrors { code message field } }
  }`;
}
