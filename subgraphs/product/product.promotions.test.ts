import { readFileSync } from 'node:fs';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf } from '../../test/kit/identities.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { seedProduct } from './adapters/postgres/seed.ts';
import { sampleSeed } from './adapters/sample-seed.ts';
import { assembleProduct, migrateProduct } from './assemble.ts';

/** Promotions of every kind and their coupons on a real PostgreSQL. */
const now = new Date('2026-03-03T12:00:00.000Z');
let resources: TestResources;
let subgraph: Subgraph;
const told: DomainEvent[] = [];

beforeAll(async () => {
  resources = await createTestResources({ clock: () => now });
  await migrateProduct(resources);
  await seedProduct(resources, sampleSeed);
  subgraph = await assembleProduct(resources);
  resources.bus.consume({
    name: 'test',
    pattern: { types: ['PromotionChanged', 'CouponChanged'] },
    apply: async (event) => {
      told.push(event);
    },
  });
  await resources.bus.start();
  await subgraph.start();
});

afterAll(async () => {
  await subgraph.stop();
  await resources.close();
});

/** An operation of the corpus, as its audience runs it. */
async function run(
  file: string,
  variables: Record<string, unknown>,
  identity: Identity = backOffice(),
): Promise<Answers> {
  const document = readFileSync(`schema/operations/${file}.graphql`, 'utf8');
  const { data, errors } = await callSubgraph<Answers>(subgraph, document, variables, identity);
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** Whatever JSON says; the tests say what it should. */
type Answers = ReturnType<typeof JSON.parse>;

async function nextTold(type: string, test: (event: DomainEvent) => boolean = () => true) {
  for (let waits = 0; waits < 200; waits += 1) {
    const event = told.find((candidate) => candidate.type === type && test(candidate));
    if (event !== undefined) return event;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Expected an event ${type}, got ${told.map((event) => event.type).join(', ')}.`);
}

describe('promotions', () => {
  it('creates promotions of every kind, which a till reads as they were given', async () => {
    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    const rules = {
      amountOff: { amounts: [eur('0.20')] },
      fixedPrice: { prices: [eur('0.99')] },
      multiBuy: { quantity: 3, prices: [eur('2.00')] },
      buyGet: { buyQuantity: 2, getQuantity: 1, getItemIds: ['MILK'] },
      mixAndMatch: { groups: [{ itemIds: ['MILK'] }, { categoryIds: ['DRINKS'] }], percent: '10' },
      threshold: { steps: [{ minimums: [eur('50.00')], percent: '5' }] },
      loyaltyEarn: { points: 1, amounts: [eur('1.00')] },
      loyaltyBurn: { points: 100, amounts: [eur('1.00')] },
    };
    for (const [kind, rule] of Object.entries(rules)) {
      const input = {
        ...{ idempotencyKey: `kind-${kind}`, promotionId: `K-${kind}`, description: kind },
        ...{ rule: { [kind]: rule }, customerGroups: ['STAFF'], categoryIds: ['FOOD'] },
        schedule: { daysOfWeek: [5], hours: { from: '17:00', to: '19:00' } },
        validFrom: '2026-04-01T00:00:00Z',
      };
      const { promotionCreate } = await run('backoffice/product-promotion-create', { input });
      expect(promotionCreate.userErrors).toEqual([]);
    }
    const variables = { storeId: 'S001', activeAt: '2026-04-03T13:00:00Z' };
    const { promotions } = await run(
      'till/product-running-promotions',
      variables,
      cashierOf('S001'),
    );
    const created = (promotions.nodes as readonly { promotionId: string }[]).filter(
      ({ promotionId }) => promotionId.startsWith('K-'),
    );
    expect(created).toHaveLength(8);
    expect(created).toContainEqual(
      expect.objectContaining({
        ...{ promotionId: 'K-buyGet', customerGroups: ['STAFF'], couponRequired: false },
        schedule: { from: null, to: null, daysOfWeek: [5], hours: { from: '17:00', to: '19:00' } },
        rule: {
          ...{ __typename: 'BuyGetRule', buyQuantity: 2, getQuantity: 1, percent: '100' },
          getItems: [{ itemId: 'MILK' }],
        },
      }),
    );
    const event = await nextTold('PromotionChanged', ({ aggregateId }) =>
      aggregateId.endsWith('K-threshold'),
    );
    // A till knows an item's own category only, so those below are told too.
    expect(event.detail).toMatchObject({ categoryIds: ['FOOD', 'DAIRY'] });
  });

  it('gives out coupons until they are stopped', async () => {
    const input = { code: 'save-5', promotionId: 'P-CODE', usesMax: 1 };
    const created = await run('backoffice/product-coupon-create', {
      input: { ...input, idempotencyKey: 'c1' },
    });
    expect(created.couponCreate).toMatchObject({ coupon: { code: 'SAVE-5', usesMax: 1 } });
    const { coupon } = await run('backoffice/product-coupon', { code: 'Save-5' });
    expect(coupon).toMatchObject({ stopped: false, promotion: { couponRequired: true } });
    const stopping = { idempotencyKey: 'c2', code: 'SAVE-5' };
    const { couponStop } = await run('backoffice/product-coupon-stop', { input: stopping });
    expect(couponStop).toMatchObject({ coupon: { stopped: true }, userErrors: [] });
    const event = await nextTold('CouponChanged', ({ version }) => version === 2);
    expect(event.detail).toMatchObject({ code: 'SAVE-5', stopped: true });
  });
});
