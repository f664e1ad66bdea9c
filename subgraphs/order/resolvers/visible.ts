import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import type { Caller } from '../ports.ts';
import { maySee } from '../usecases/visibility.ts';

/** What the caller may not see is as if it were not there. */
export function visible<Thing extends CustomerOrder | Fulfilment>(
  caller: Caller,
  thing: Thing | undefined,
): Thing | undefined {
  return thing !== undefined && maySee(caller, thing) ? thing : undefined;
}
