import { basketFields, openShop, type Shop, transactionFields } from '../test-till.contract.ts';
import { beer, cheese, oatDrink } from '../world.contract.ts';
import { createCheckoutReader } from '../dynamodb/checkout-reader.ts';
import { readItems } from '../dynamodb/table.ts';
import { basketKey, transactionKey } from './keys.ts';
import { storedBasket } from './stored-basket.ts';
import { basketView, transactionView, moneyView } from './views.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

it.each`
  minor   | exponent | amount
  ${1230} | ${2}     | ${'12.30'}
  ${-5}   | ${2}     | ${'-0.05'}
  ${0}    | ${2}     | ${'0.00'}
  ${500}  | ${0}     | ${'500'}
  ${-1}   | ${3}     | ${'-0.001'}
`('$minor minor units with $exponent digits are $amount', ({ minor, exponent, amount }) => {
  expect(moneyView({ minor, currency: 'EUR' }, exponent)).toEqual({ amount, currency: 'EUR' });
});

it('says of stored items what the subgraph answers', async () => {
  const { basket } = await shop.till('basketOpen', {
    storeId: 'S001',
    workstationId: 'S001-W1',
    customerId: 'K1',
  });
  const basketId = basket.id;
  await shop.till('basketScan', { basketId, scan: oatDrink, quantity: '3' });
  await shop.till('basketScan', { basketId, scan: `01${cheese}10L1` });
  await shop.till('basketScan', { basketId, scan: beer, ageConfirmed: true });
  const amount = { amount: '20.00', currency: 'EUR' };
  await shop.till('tenderAdd', { basketId, kind: 'CASH', amount });
  const done = await shop.till('transactionComplete', { basketId });
  const id = done.transaction.id;
  const answer = await shop.call<{ basket: object; retailTransaction: object }>(
    `query ($basketId: ID!, $id: ID!) { basket(id: $basketId) { ${basketFields} }
      retailTransaction(id: $id) { ${transactionFields} } }`,
    { basketId, id },
  );
  const table = {
    dynamo: shop.resources.dynamo,
    tableName: `${shop.resources.tablePrefix}checkout`,
  };
  const items = [...(await readItems(table, [basketKey(basketId), transactionKey(id)])).values()];
  const itemOf = (kind: string) => items.find((item) => item['kind'] === kind) as never;
  expect(basketView(storedBasket(itemOf('Basket')))).toMatchObject(answer.basket);
  expect(transactionView(itemOf('RetailTransaction'))).toMatchObject(answer.retailTransaction);
  expect(await createCheckoutReader(table).baskets([basketId])).toMatchObject([{ id: basketId }]);
});
