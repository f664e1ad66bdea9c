import type { Rejection } from './order.ts';
import type { OrderCode } from './refusal.ts';

/** What a step of the saga answered. A refusal is final; a fault never comes this far. */
export type StepAnswer = {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly reservationId?: string;
  readonly providerReference?: string;
  readonly cardBrand?: string;
  readonly cardLastFour?: string;
};

/** The state that the capture's steps hand on; `fault` stands for a step that could not be asked at all. */
export type CaptureState = {
  readonly sagaId: string;
  readonly payAtHandOver?: boolean;
  /** An earlier run began it: nobody here knows how far that came. */
  readonly resumed?: boolean;
  readonly reserve?: StepAnswer;
  readonly authorise?: StepAnswer;
  readonly voided?: StepAnswer;
  readonly fault?: unknown;
};

/** Why a capture is given up, as the customer reads it. The step that came last decides. */
export function captureFailure(state: CaptureState): Rejection {
  const { reserve, authorise } = state;
  if (reserve === undefined) return stockUnavailable;
  if (!reserve.ok) return refusal(reserve, stockCodes, stockUnavailable);
  if (authorise === undefined) {
    return state.payAtHandOver === true ? captureFailed : paymentUnavailable;
  }
  if (!authorise.ok) return refusal(authorise, paymentCodes, paymentUnavailable);
  return captureFailed;
}

const stockCodes: readonly OrderCode[] = ['STOCK_INSUFFICIENT', 'STORE_UNKNOWN', 'CURRENCY_WRONG'];
const paymentCodes: readonly OrderCode[] = ['PAYMENT_DECLINED'];

const stockUnavailable: Rejection = {
  code: 'STOCK_UNAVAILABLE',
  message: 'The stock could not be reserved. Nothing was taken; try again later.',
};
const paymentUnavailable: Rejection = {
  code: 'PAYMENT_UNAVAILABLE',
  message: 'The payment provider did not answer. Nothing was taken; try again later.',
};
const captureFailed: Rejection = {
  code: 'CAPTURE_FAILED',
  message: 'The order could not be confirmed. Everything was given back; try again later.',
};

export const captureLapsed: Rejection = {
  code: 'CAPTURE_FAILED',
  message: 'The order was not confirmed in time. Everything was given back; try again.',
};

function refusal(answer: StepAnswer, known: readonly OrderCode[], otherwise: Rejection): Rejection {
  const code = known.find((candidate) => candidate === answer.code);
  return code === undefined ? otherwise : { code, message: answer.message ?? otherwise.message };
}
