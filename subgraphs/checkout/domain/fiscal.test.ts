import { quantity } from '#kernel/quantity.ts';
import { fiscalRequest, isFiscal } from './fiscal.ts';
import { addTender } from './tender.ts';
import { basketOf, eur, line, now, valueOf } from './test-kit.ts';
import { completeBasket, voidBasket } from './transaction.ts';

const completion = { transactionId: 'TX1', operatorId: 'O001-01', now };
const basket = basketOf([
  line({ minor: 119 }),
  line({ minor: 107, quantity: quantity(2, 'EA'), taxClassId: 'REDUCED' }),
]);
const cash = (tenderId: string, minor: number) =>
  ({ tenderId, kind: 'CASH', amount: eur(minor), now }) as const;
const paid = valueOf(addTender(valueOf(addTender(basket, cash('T1', 133))), cash('T2', 200)));
const sale = valueOf(completeBasket(paid, completion)).draft;
const place = {
  ...{ jurisdictionId: 'DE', workstationId: 'S001-W1', training: false },
  asked: ['K1'],
};
const ofSale = fiscalRequest(sale, place);

describe('what a signing device is given', () => {
  it('of a sale: the gross by tax rate and what it was paid by', () => {
    expect(ofSale).toMatchObject({
      ...{ jurisdictionId: 'DE', clientId: 'S001-W1', processType: 'Kassenbeleg-V1' },
      processData: 'Beleg^0.19:1.19_0.07:2.14^1.33:CASH_2.00:CASH',
    });
  });

  it('of training, and of what was given up: nothing was paid', () => {
    const training = fiscalRequest(sale, { ...place, training: true });
    expect(training.processData).toBe('AVTraining^0.19:1.19_0.07:2.14^1.33:CASH_2.00:CASH');
    const { draft } = valueOf(voidBasket(basket, completion));
    const tendered = { ...draft, tenders: sale.tenders };
    expect(fiscalRequest(tendered, place).processData).toBe('AVBelegabbruch^0.19:1.19_0.07:2.14^');
  });

  it('has one key for one wish, and another one for another', () => {
    expect(fiscalRequest({ ...sale, change: eur(1) }, place).key).toBe(ofSale.key);
    expect(fiscalRequest(sale, { ...place, asked: ['K2'] }).key).not.toBe(ofSale.key);
    expect(fiscalRequest(sale, { ...place, training: true }).key).not.toBe(ofSale.key);
  });

  it.each`
    kind           | fiscal
    ${'SALE'}      | ${true}
    ${'RETURN'}    | ${true}
    ${'EXCHANGE'}  | ${true}
    ${'POST_VOID'} | ${true}
    ${'VOIDED'}    | ${true}
    ${'NO_SALE'}   | ${false}
    ${'REPRINT'}   | ${false}
  `('sees a $kind: $fiscal', ({ kind, fiscal }) => {
    expect(isFiscal(kind)).toBe(fiscal);
  });
});
