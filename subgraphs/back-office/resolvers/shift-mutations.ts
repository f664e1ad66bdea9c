import { accept, type Outcome } from '#kernel/outcome.ts';
import type {
  CashCountInput,
  CashInInput,
  CashOutInput,
  MutationResolvers,
  ShiftCloseInput,
  ShiftOpenInput,
} from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { Shift } from '../domain/shift.ts';
import { closeShift } from '../usecases/close-shift.ts';
import { type CashMoved, moveCash, type MoveCash } from '../usecases/move-cash.ts';
import { openShift, type ShiftRef } from '../usecases/open-shift.ts';
import { shiftUnknown, workstationUnknown } from '../usecases/refusals.ts';
import { readAmount, readCount, readForeignCounts } from './amounts.ts';
import { filled } from './filled.ts';
import { knownStore, mustWorkFor } from './guards.ts';
import { answer } from './payloads.ts';

export const shiftMutations = {
  shiftOpen: async (_root, { input }, context) =>
    answer(context, await open(context, input), ({ shiftId }) => shownShift(context, shiftId)),
  cashIn: async (_root, { input }, context) =>
    answer(context, await moveIn(context, input), (moved) => shownMovement(context, moved)),
  cashOut: async (_root, { input }, context) =>
    answer(context, await moveOut(context, input), (moved) => shownMovement(context, moved)),
  cashCount: async (_root, { input }, context) =>
    answer(context, await count(context, input), (moved) => shownMovement(context, moved)),
  shiftClose: async (_root, { input }, context) =>
    answer(context, await close(context, input), ({ shiftId }) => shownShift(context, shiftId)),
} satisfies MutationResolvers;

async function open(context: SubgraphContext, input: ShiftOpenInput): Promise<Outcome<ShiftRef>> {
  const { idempotencyKey, workstationId, operatorId, float: floatInput, blind } = input;
  const workstation = await context.loaders.workstation.load(workstationId);
  if (workstation === undefined) return workstationUnknown(workstationId);
  const { storeId } = workstation;
  mustWorkFor(context, storeId);
  const { currency } = await knownStore(context, storeId);
  const rule = { currency, zeroAllowed: true, field: ['input', 'float'] };
  const float = readAmount(floatInput, rule);
  if (!float.ok) return float;
  return openShift(context.ports, context.actor, {
    ...{ idempotencyKey, storeId, workstationId, blind: filled(blind) },
    operatorId: operatorId ?? undefined,
    float: float.value,
  });
}

async function moveIn(context: SubgraphContext, input: CashInInput): Promise<Outcome<CashMoved>> {
  return move(context, input, { mutation: 'cashIn', kind: 'PAID_IN' });
}

async function moveOut(context: SubgraphContext, input: CashOutInput): Promise<Outcome<CashMoved>> {
  const { kind, approval } = input;
  return move(context, input, {
    ...{ mutation: 'cashOut', kind: filled(kind) },
    approval: approval ?? undefined,
  });
}

async function move(
  context: SubgraphContext,
  input: CashInInput,
  what: Pick<MoveCash, 'mutation' | 'kind' | 'approval'>,
): Promise<Outcome<CashMoved>> {
  const { idempotencyKey, shiftId, operatorId, reason } = input;
  const shift = await ownShift(context, shiftId);
  if (!shift.ok) return shift;
  const { storeId, float } = shift.value;
  const rule = { currency: float.currency, zeroAllowed: false, field: ['input', 'amount'] };
  const amount = readAmount(input.amount, rule);
  if (!amount.ok) return amount;
  return moveCash(context.ports, context.actor, {
    ...{ idempotencyKey, ...what, storeId, shiftId, reason, denominations: [] },
    operatorId: operatorId ?? undefined,
    amount: amount.value,
  });
}

async function count(
  context: SubgraphContext,
  { idempotencyKey, shiftId, operatorId, denominations }: CashCountInput,
): Promise<Outcome<CashMoved>> {
  const shift = await ownShift(context, shiftId);
  if (!shift.ok) return shift;
  const { storeId, float } = shift.value;
  const drawer = readCount(denominations, float.currency);
  if (!drawer.ok) return drawer;
  return moveCash(context.ports, context.actor, {
    ...{ idempotencyKey, mutation: 'cashCount', kind: 'COUNT', storeId, shiftId },
    operatorId: operatorId ?? undefined,
    amount: drawer.value.counted,
    denominations: drawer.value.denominations,
  });
}

async function close(context: SubgraphContext, input: ShiftCloseInput): Promise<Outcome<ShiftRef>> {
  const { idempotencyKey, shiftId } = input;
  const shift = await ownShift(context, shiftId);
  if (!shift.ok) return shift;
  const { storeId, float } = shift.value;
  const drawer = readCount(input.denominations, float.currency);
  if (!drawer.ok) return drawer;
  const foreign = readForeignCounts(input.foreignCash, float.currency);
  if (!foreign.ok) return foreign;
  return closeShift(context.ports, context.actor, {
    ...{ idempotencyKey, storeId, shiftId, ...drawer.value },
    foreignCounted: foreign.value,
    operatorId: input.operatorId ?? undefined,
    lastOfflineSequenceNumber: input.lastOfflineSequenceNumber ?? undefined,
    approval: input.approval ?? undefined,
  });
}

async function ownShift(context: SubgraphContext, shiftId: string): Promise<Outcome<Shift>> {
  const shift = await context.loaders.shift.load(shiftId);
  if (shift === undefined) return shiftUnknown(shiftId);
  mustWorkFor(context, shift.storeId);
  return accept(shift);
}

async function shownShift({ loaders }: SubgraphContext, shiftId: string) {
  return { shift: await loaders.shift.load(shiftId) };
}

async function shownMovement(context: SubgraphContext, { shiftId, movementId }: CashMoved) {
  const movements = await context.loaders.cashMovementsOf.load(shiftId);
  const movement = movements.find((candidate) => candidate.movementId === movementId);
  return { movement, ...(await shownShift(context, shiftId)) };
}
