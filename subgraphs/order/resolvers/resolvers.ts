import type { Resolvers } from '../__generated__/resolvers.ts';
import { Customer } from './Customer.ts';
import { CustomerOrder } from './CustomerOrder.ts';
import { CustomerPurchase } from './CustomerPurchase.ts';
import { Fulfilment } from './Fulfilment.ts';
import { Money } from './Money.ts';
import { Mutation } from './Mutation.ts';
import { OrderLine } from './OrderLine.ts';
import { OrderUserError } from './OrderUserError.ts';
import { Query } from './Query.ts';

export const resolvers: Resolvers = {
  Customer,
  CustomerOrder,
  CustomerPurchase,
  Fulfilment,
  Money,
  Mutation,
  OrderLine,
  OrderUserError,
  Query,
};
