import { refuse } from '#kernel/outcome.ts';

/** Refusals that several use cases share, so that one code always has one sentence. */
export function storeUnknown(storeId: string) {
  return refuse({
    code: 'STORE_UNKNOWN',
    message: `No store has the id ${storeId}.`,
    field: ['input', 'storeId'],
  });
}

export function workstationUnknown(workstationId: string) {
  return refuse({
    code: 'WORKSTATION_UNKNOWN',
    message: `No workstation has the id ${workstationId}.`,
    field: ['input', 'workstationId'],
  });
}

export function workstationRevoked(workstationId: string) {
  return refuse({
    code: 'WORKSTATION_REVOKED',
    message: `Workstation ${workstationId} was closed for good.`,
    field: ['input', 'workstationId'],
  });
}

export function shiftUnknown(shiftId: string) {
  return refuse({
    code: 'SHIFT_UNKNOWN',
    message: `No shift has the id ${shiftId}.`,
    field: ['input', 'shiftId'],
  });
}

export function shiftNotOpen(shiftId: string, state: string) {
  return refuse({
    code: 'SHIFT_NOT_OPEN',
    message: `Shift ${shiftId} is ${state}.`,
    field: ['input', 'shiftId'],
  });
}

export function shiftAlreadyOpen(workstationId: string, shiftId: string) {
  return refuse({
    code: 'SHIFT_ALREADY_OPEN',
    message: `Shift ${shiftId} of workstation ${workstationId} isn't closed yet.`,
    field: ['input', 'workstationId'],
  });
}

export function operatorUnknown(operatorId: string | undefined) {
  const message =
    operatorId === undefined
      ? 'Say which operator acts.'
      : `No operator has the id ${operatorId}, or this token may not act for that one.`;
  return refuse({ code: 'OPERATOR_UNKNOWN', message, field: ['input', 'operatorId'] });
}

export function operatorNotAtStore(operatorId: string, storeId: string) {
  return refuse({
    code: 'OPERATOR_NOT_AT_STORE',
    message: `Operator ${operatorId} doesn't work at store ${storeId}.`,
    field: ['input', 'operatorId'],
  });
}
