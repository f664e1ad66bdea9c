import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { cashierOf } from '../kit/identities.ts';
import type { Step } from './story.ts';
import { barcodeOf } from './story-articles.ts';
import { completing, opening } from './story-selling.ts';

const cashier = cashierOf('S001');
const basketId = 'basket of goods without a receipt';
const approval = 'approval of goods without a receipt';

/** Goods come back of which nobody has the receipt; their money becomes a credit of the customer. */
export const withoutReceiptSteps: readonly Step[] = [
  opening(basketId),
  {
    operation: 'TillApprovalGrant',
    by: cashier,
    input: (get) => ({
      ...{ operatorId: 'O001-05', pin: demoPin, permission: 'RETURN', storeId: 'S001' },
      subject: get(basketId),
    }),
    keeps: { [approval]: 'approval.token' },
  },
  {
    operation: 'BasketReturnWithoutReceiptAdd',
    by: cashier,
    input: (get) => ({
      ...{ basketId: get(basketId), scan: barcodeOf('I00002'), reason: 'UNWANTED' },
      approval: get(approval),
    }),
    other: () => ({ quantity: '2' }),
  },
  {
    operation: 'BasketCustomerAttach',
    by: cashier,
    input: (get) => ({ basketId: get(basketId), customerId: get('customerId') }),
    other: () => ({ customerId: 'C00002' }),
  },
  {
    operation: 'BasketRefund',
    by: cashier,
    input: (get) => ({ basketId: get(basketId) }),
    other: () => ({ refundKind: 'CASH' }),
  },
  completing(basketId),
];
