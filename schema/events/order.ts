import { z } from 'zod';
import {} from './values.ts';

export const orderStatusChanged = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  storeId: z.string(),
  customerId: z.string().optional(),
  status: z.string(),
  version: z.int(),
});

export const fulfilmentRequested = z.object({
  fulfilmentId: z.string(),
  orderId: z.string(),
  storeId: z.string(),
  kind: z.enum(['PICK_UP', 'SHIP']),
  version: z.int(),
});
