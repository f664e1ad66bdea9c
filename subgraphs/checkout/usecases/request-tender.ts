import { isNegative } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import { inBasket, isInBasket } from '../domain/gift-card.ts';
import {
  requireUsable,
  spendable,
  storeCreditAccountId,
  storedValueHoldMs,
  storedValueShort,
  storedValueWritesMax,
} from '../domain/stored-value.ts';
import { storedValueCount } from '../domain/stored-value-writes.ts';
import { foreignRate, worthOf } from '../domain/tender-kinds/foreign-cash.ts';
import { voucherPolicy } from '../domain/tender-kinds/voucher.ts';
import { tenderSums, type TenderRequest } from '../domain/tender.ts';
import {
  voucherClaimedUntil,
  voucherClaims,
  voucherCode,
  voucherUsed,
} from '../domain/voucher-claim.ts';
import type { Caller, CheckoutFailure, Ports, StoredValueAccount } from '../ports.ts';
import type { AddTenderInput } from './add-tender.ts';
import { failed } from './failure.ts';
import { findGiftCard } from './find-gift-card.ts';
import { readMoney, withinReason } from './read-money.ts';

type Asked = { readonly tenderId: string; readonly now: string };

/** `holding`: the account that the tender takes from, as it was read. */
export type RequestedTender = {
  readonly request: TenderRequest;
  readonly holding?: StoredValueAccount;
};

/** What the rules are asked about a tender: amounts read, rates, policies and accounts looked up. */
export async function requestTender(
  ports: Ports,
  caller: Caller,
  basket: Basket,
  { input, ...asked }: Asked & { readonly input: AddTenderInput },
): Promise<Outcome<RequestedTender, CheckoutFailure>> {
  const { kind } = input;
  const { tenderId, now } = asked;
  const amount = amountOf(basket, input, now);
  if (!amount.ok) return amount;
  const request = { tenderId, kind, now, ...amount.value };
  if (kind === 'GIFT_CARD') return onGiftCard(ports, caller, basket, { request, input });
  if (kind === 'STORE_CREDIT') return onStoreCredit(ports, basket, request);
  if (kind === 'VOUCHER') return onVoucher(basket, request, input);
  return accept({ request });
}

/** Cash may be of another currency that the store takes; `amount` is its worth then. */
function amountOf(
  basket: Basket,
  { kind, amount }: AddTenderInput,
  now: string,
): Outcome<Pick<TenderRequest, 'amount' | 'foreign'>, CheckoutFailure> {
  if (amount === undefined) {
    const { due, cashDue } = tenderSums(basket);
    return accept({ amount: kind === 'CASH' ? cashDue : due });
  }
  const { currency } = basket;
  if (amount.currency === currency || kind !== 'CASH') {
    if (amount.currency !== currency) return wrongCurrency(currency, amount.currency);
    const read = readMoney(amount, amountInvalid);
    return read.ok ? accept({ amount: read.value }) : read;
  }
  const rate = foreignRate(basket.policy, amount.currency, now);
  if (!rate.ok) return rate;
  const read = readMoney(amount, amountInvalid);
  if (!read.ok) return read;
  const foreign = { amount: read.value, rate: rate.value };
  const worth = withinReason(() => worthOf(foreign, currency), amountInvalid);
  return worth.ok ? accept({ amount: worth.value, foreign }) : worth;
}

const amountInvalid = { code: 'TENDER_AMOUNT_INVALID', field: 'amount' } as const;

async function onGiftCard(
  ports: Ports,
  caller: Caller,
  basket: Basket,
  { request, input }: { readonly request: TenderRequest; readonly input: AddTenderInput },
): Promise<Outcome<RequestedTender, CheckoutFailure>> {
  if (basket.training) return accept({ request });
  const { giftCardNumber: number, giftCardPin: pin } = input;
  if (number === undefined) {
    return failed('TENDER_KIND_INVALID', 'Scan the card.', 'giftCardNumber');
  }
  const card = await findGiftCard(ports, caller, { number, pin });
  if (!card.ok) return refuse({ ...card.refusal, field: ['giftCardNumber'] });
  const { accountId, lastFour } = card.value;
  const named = { accountId, ...(lastFour !== undefined && { lastFour }) };
  return onAccount(basket, request, { account: card.value, named });
}

async function onStoreCredit(
  ports: Ports,
  basket: Basket,
  request: TenderRequest,
): Promise<Outcome<RequestedTender, CheckoutFailure>> {
  const { customerId, currency } = basket;
  if (customerId === undefined) {
    return failed('CUSTOMER_REQUIRED', 'Attach the customer whose credit it is.', 'basketId');
  }
  if (basket.training) return accept({ request });
  const accountId = storeCreditAccountId(customerId, currency);
  const [account] = await ports.reader.storedValueAccounts([accountId]);
  if (account === undefined) return storedValueShort;
  return onAccount(basket, request, { account, named: { accountId, customerId } });
}

function onAccount(
  basket: Basket,
  request: TenderRequest,
  given: {
    readonly account: StoredValueAccount;
    readonly named: NonNullable<TenderRequest['account']>;
  },
): Outcome<RequestedTender, CheckoutFailure> {
  const { account, named } = given;
  const { now } = request;
  if (isInBasket(basket, account.accountId)) return inBasket;
  if (account.currency !== basket.currency) {
    return wrongCurrency(basket.currency, account.currency);
  }
  const usable = requireUsable(account);
  if (!usable.ok) return usable;
  if (storedValueCount(basket) >= storedValueWritesMax) return tooMany;
  const heldUntil = new Date(Date.parse(now) + storedValueHoldMs).toISOString();
  const available = spendable(account, now);
  if (isNegative(available)) return storedValueShort;
  const asked = { ...request, available, account: { ...named, heldUntil } };
  return accept({ request: asked, holding: account });
}

export const tooMany = failed(
  'STORED_VALUE_MAX',
  `One sale sells and spends ${storedValueWritesMax} gift cards and credits.`,
);

function onVoucher(
  basket: Basket,
  request: TenderRequest,
  { voucherKind, voucherNumber }: AddTenderInput,
): Outcome<RequestedTender, CheckoutFailure> {
  const policy = voucherPolicy(basket.policy, voucherKind);
  if (!policy.ok) return policy;
  const number = voucherNumber?.trim();
  if (number !== undefined && !/^[\p{L}\p{N} ./-]{1,40}$/u.test(number)) {
    return failed('VOUCHER_UNKNOWN', 'A voucher has no such number.', 'voucherNumber');
  }
  const isSingle = policy.value.singleUse === true;
  if (isSingle && number === undefined) {
    return failed('VOUCHER_UNKNOWN', 'Scan or type the number of the voucher.', 'voucherNumber');
  }
  const claims = voucherClaims(basket.id, basket.tenders).map(({ code }) => code);
  if (isSingle && claims.includes(voucherCode(policy.value.voucherKind, number ?? ''))) {
    return voucherUsed;
  }
  const claimed = isSingle ? { claimedUntil: voucherClaimedUntil(request.now) } : {};
  const voucher = { policy: policy.value, ...(number !== undefined && { number }), ...claimed };
  return accept({ request: { ...request, voucher } });
}

function wrongCurrency(expected: string, given: string) {
  const message = `The basket is in ${expected}, not in ${given}.`;
  return failed('CURRENCY_WRONG', message, 'amount', 'currency');
}
