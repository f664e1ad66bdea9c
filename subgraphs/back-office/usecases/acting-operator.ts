import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Operator } from '../domain/operator.ts';
import type { Actor, PeopleBook } from '../ports.ts';
import { operatorNotAtStore, operatorUnknown } from './refusals.ts';

/** Who stands at the drawer: the token's operator, or the named one when the token is a device's or a service's. */
export async function actingOperator(
  books: Pick<PeopleBook, 'operator'>,
  who: { readonly actor: Actor; readonly named: string | undefined; readonly storeId: string },
): Promise<Outcome<Operator>> {
  const { actor, named, storeId } = who;
  const operatorId = named ?? actor.operatorId;
  const isAnother = actor.operatorId !== undefined && actor.operatorId !== operatorId;
  if (operatorId === undefined || isAnother) return operatorUnknown(operatorId);
  const operator = await books.operator(operatorId);
  if (operator === undefined) return operatorUnknown(operatorId);
  if (!operator.stores.includes(storeId)) return operatorNotAtStore(operatorId, storeId);
  return accept(operator);
}
