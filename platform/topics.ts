import { formatAmount, money } from '#kernel/money.ts';
import { type EventDetail, parseEventDetail } from '#schema/events.ts';
import type { DomainEvent } from './contracts/events.ts';
import type { Identity } from './contracts/identity.ts';
import { maySeeStore } from './identity.ts';

/** What subscribers get of one event, in the shape of the subscription's GraphQL type. */
export type TopicPayload = Readonly<Record<string, unknown>>;
export type TopicArguments = Readonly<Record<string, unknown>>;

/**
 * How one field of type Subscription follows from an event of the bus. The gateway and AppSync's publisher both read
 * this, so that the payloads of the two faces can't differ.
 */
export type Topic = {
  /** Of type Subscription. */
  readonly field: string;
  readonly eventType: string;
  readonly payloadsOf: (event: DomainEvent) => readonly TopicPayload[];
  /** A payload goes to those who listen on its channel: a basket, a store. */
  readonly channelOf: (payload: TopicPayload) => string;
  readonly channelsOf: (args: TopicArguments) => readonly string[];
  readonly sequenceOf: (payload: TopicPayload) => number;
  /**
   * `contiguous`: the sequences of a channel have no holes, so what is missing shows. `increasing`: they grow over all
   * channels together, and a channel sees some of them.
   */
  readonly sequences: 'contiguous' | 'increasing';
  /** Asked again for each event. */
  readonly mayReceive: (identity: Identity, payload: TopicPayload) => boolean;
  /**
   * Asked of the graph in the caller's name when a subscription starts: where its first field answers null, the caller
   * may not see the thing and receives nothing.
   */
  readonly admission?: {
    readonly query: string;
    readonly variablesOf: (args: TopicArguments) => TopicPayload;
  };
};

/** Recalls of all stores are on this channel. */
const allStores = 'ALL';

export const basketChangedTopic: Topic = {
  field: 'basketChanged',
  eventType: 'BasketChanged',
  payloadsOf: ({ detail }) => [toBasketChange(parseEventDetail('BasketChanged', detail))],
  channelOf: ({ basketId }) => String(basketId),
  channelsOf: ({ basketId }) => [String(basketId)],
  sequenceOf: ({ sequence }) => Number(sequence),
  sequences: 'contiguous',
  mayReceive: (identity, { storeId }) =>
    isShopper(identity) || maySeeStore(identity, String(storeId)),
  // Whose web cart it is does not stand in the event and never changes, so checkout is asked once.
  admission: {
    query: 'query BasketChangedAdmission($basketId: ID!) { basket(id: $basketId) { id } }',
    variablesOf: ({ basketId }) => ({ basketId }),
  },
};

export const recallIssuedTopic: Topic = {
  field: 'recallIssued',
  eventType: 'RecallIssued',
  payloadsOf: ({ detail }) => toRecallAlerts(parseEventDetail('RecallIssued', detail)),
  channelOf: ({ storeId }) => String(storeId),
  channelsOf: ({ storeId }) => [String(storeId), allStores],
  sequenceOf: ({ sequence }) => Number(sequence),
  sequences: 'increasing',
  mayReceive: (identity, { storeId }) =>
    storeId === allStores || maySeeStore(identity, String(storeId)),
};

export const topics: readonly Topic[] = [basketChangedTopic, recallIssuedTopic];

/** The same test as checkout's: whoever may not read at a till sees web carts of their own. */
function isShopper({ scopes }: Identity): boolean {
  return scopes.includes('dtc:shop') && !scopes.includes('till:read');
}

function toBasketChange(detail: EventDetail<'BasketChanged'>): TopicPayload {
  const { basketId, storeId, workstationId, version, status, currency, lineCount, lastLine } =
    detail;
  const amount = (minor: number) => formatAmount(money(minor, currency));
  return {
    ...{ basketId, storeId, workstationId, version, status, currency, lineCount },
    sequence: version,
    net: amount(detail.netMinor),
    tax: amount(detail.taxMinor),
    discount: amount(detail.discountMinor),
    total: amount(detail.totalMinor),
    due: amount(detail.dueMinor),
    ...(lastLine === undefined
      ? {}
      : {
          lastLineId: lastLine.lineId,
          lastLineDescription: lastLine.description,
          lastLineQuantity: lastLine.quantity.value,
          lastLineUnit: lastLine.quantity.unit,
          lastLineAmount: amount(lastLine.grossMinor),
        }),
  };
}

/** One for each store, or one for all of them. */
function toRecallAlerts(detail: EventDetail<'RecallIssued'>): readonly TopicPayload[] {
  const { recallId, gtin, batchLot, itemId, reason, issuedAt, storeIds, sourceVersion } = detail;
  const stores = storeIds.length === 0 ? [allStores] : storeIds;
  const alert = { recallId, sequence: sourceVersion, gtin, batchLot, itemId, reason, issuedAt };
  return stores.map((storeId) => ({ ...alert, storeId }));
}
