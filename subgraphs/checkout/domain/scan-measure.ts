import {
  compareDecimal,
  decimal,
  divideToInteger,
  formatDecimal,
  isDecimalText,
  multiplyDecimal,
} from '#kernel/decimal.ts';
import { minorUnitExponent, money, parseAmount, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { multiplyQuantity, quantity, subtractQuantity, type Quantity } from '#kernel/quantity.ts';
import type { LineFacts } from './basket.ts';
import { lineMinorMax } from './line-amount.ts';
import { isOne, measureDigitsMax, readLineQuantity } from './line-quantity.ts';
import { selectOffer, type SelectedOffer } from './offer-selection.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import type { Scan } from './scan-request.ts';
import { checkWeighed, kilogramIn } from './weighing.ts';

/** How much was scanned, at which price. */
export type Measured = Pick<
  LineFacts,
  | 'quantity'
  | 'baseQuantity'
  | 'baseUnitsPerUnit'
  | 'unitPrice'
  | 'labelPrice'
  | 'priceListId'
  | 'offerId'
>;

type Priced = { readonly offer?: SelectedOffer; readonly labelPrice?: Money };

export function measureScan(scan: Scan): CheckoutOutcome<Measured> {
  const labelPrice = labelPriceOf(scan);
  if (!labelPrice.ok) return labelPrice;
  const offer = selectOffer(scan.facts.offers, {
    itemId: scan.item.itemId,
    unit: tradeUnit(scan).unit,
    channel: scan.basket.channel,
    currency: scan.basket.currency,
    now: scan.request.now,
  });
  const priced: Priced = {
    ...(offer !== undefined && { offer }),
    ...(labelPrice.value !== undefined && { labelPrice: labelPrice.value }),
  };
  const measured = scan.item.soldByWeight ? weigh(scan, priced) : count(scan, priced);
  return measured.ok ? withPrice(scan, priced, measured.value) : measured;
}

export type MeasuredBack = Pick<Measured, 'quantity' | 'baseQuantity' | 'baseUnitsPerUnit'>;

/** How much comes back, whatever it costs now. */
export function measureBack(scan: Scan): CheckoutOutcome<MeasuredBack> {
  const measured = scan.item.soldByWeight ? weigh(scan, {}) : count(scan, {});
  return measured.ok ? accept(inBaseUnits(scan, measured.value)) : measured;
}

/** What the scanned GTIN stands for; weighed goods are counted in their base unit whatever the pack. */
function tradeUnit({ item, request }: Scan): { readonly unit: string; readonly factor: string } {
  if (item.soldByWeight) return { unit: item.baseUnit, factor: '1' };
  const row = item.units.find((candidate) => candidate.gtin === request.code.gtin);
  return { unit: row?.unit ?? item.baseUnit, factor: row?.baseUnitsPerUnit ?? '1' };
}

/** AI 392n. A price in a named currency (393n) was meant for another market: ours comes from the book. */
function labelPriceOf({ request, basket }: Scan): CheckoutOutcome<Money | undefined> {
  const { price } = request.code;
  if (price === undefined || price.currencyNumeric !== undefined) return accept(undefined);
  const amount = decimal(price.amount);
  const exponent = minorUnitExponent(basket.currency);
  const readable =
    amount.scale <= exponent &&
    compareDecimal(amount, decimal(0)) > 0 &&
    // A label has room for fifteen digits, and what it costs is multiplied and divided from here on.
    compareDecimal(multiplyDecimal(amount, decimal(10 ** exponent)), decimal(lineMinorMax)) <= 0;
  return readable
    ? accept(parseAmount(formatDecimal(amount), basket.currency))
    : refused(
        'PRICE_MISSING',
        `The label's price ${price.amount} is none in ${basket.currency}.`,
        'scan',
      );
}

function count(scan: Scan, { labelPrice }: Priced): CheckoutOutcome<Quantity> {
  const read = readLineQuantity(scan.request.quantity ?? '1', tradeUnit(scan).unit);
  return read.ok && labelPrice !== undefined && !isOne(read.value) ? oneByOne() : read;
}

function weigh(scan: Scan, { labelPrice, offer }: Priced): CheckoutOutcome<Quantity> {
  const { code, quantity: weighed } = scan.request;
  const { unit } = tradeUnit(scan);
  const labelled = code.netWeightKg !== undefined || labelPrice !== undefined;
  if (labelled && weighed !== undefined && !isOne(quantity(weighed, unit))) return oneByOne();
  if (code.netWeightKg !== undefined) return labelWeight(code.netWeightKg, unit);
  if (labelPrice !== undefined) return weightFromPrice(labelPrice, offer, unit);
  return weighed === undefined
    ? refused('QUANTITY_INVALID', `${scan.item.description} is sold by weight.`, 'quantity')
    : netOfTare(scan, weighed, unit);
}

/** What the scale or somebody's fingers say, without the package. */
function netOfTare(scan: Scan, weighed: string, unit: string): CheckoutOutcome<Quantity> {
  const gross = readLineQuantity(weighed, unit);
  if (!gross.ok) return gross;
  const weighable = checkWeighed(scan, gross.value);
  if (!weighable.ok) return weighable;
  const { tare } = scan.request;
  if (tare === undefined) return gross;
  const wrong = refused('QUANTITY_INVALID', `The package can't weigh ${tare}.`, 'tare');
  if (!isDecimalText(tare) || compareDecimal(decimal(tare), decimal(0)) < 0) return wrong;
  const net = subtractQuantity(gross.value, quantity(tare, unit));
  const isMore = compareDecimal(decimal(net.value), decimal(0)) > 0;
  return isMore ? readLineQuantity(net.value, unit) : wrong;
}

function oneByOne() {
  return refused('QUANTITY_INVALID', 'Each label is its own: scan every pack.', 'quantity');
}

function labelWeight(netWeightKg: string, unit: string): CheckoutOutcome<Quantity> {
  const factor = kilogramIn[unit];
  if (factor === undefined) {
    throw new RangeError(`Expected a weighed item's base unit KGM or GRM, got ${unit}.`);
  }
  const weight = multiplyQuantity(quantity(netWeightKg, unit), factor);
  return compareDecimal(decimal(weight.value), decimal(0)) > 0
    ? accept(weight)
    : refused('QUANTITY_INVALID', 'The label shows a weight of zero.', 'scan');
}

/** A label with a price and no weight: stock needs the weight that the price was printed for. */
function weightFromPrice(
  labelPrice: Money,
  offer: SelectedOffer | undefined,
  unit: string,
): CheckoutOutcome<Quantity> {
  if (offer === undefined || offer.price.minor <= 0) {
    return refused('PRICE_MISSING', `Without a price for 1 ${unit} its weight is unknown.`, 'scan');
  }
  const thousandths = divideToInteger(
    decimal(labelPrice.minor * 10 ** measureDigitsMax),
    decimal(offer.price.minor),
    'HALF_UP',
  );
  const weight = multiplyDecimal(decimal(thousandths), decimal('0.001'));
  return readLineQuantity(formatDecimal(weight), unit);
}

function withPrice(scan: Scan, priced: Priced, measured: Quantity): CheckoutOutcome<Measured> {
  const { offer, labelPrice } = priced;
  const unitPrice = offer?.price ?? labelUnitPrice(labelPrice, measured);
  if (unitPrice === undefined) {
    return refused(
      'PRICE_MISSING',
      `${scan.item.description} has no price per ${measured.unit} here now.`,
      'scan',
    );
  }
  return accept({
    ...inBaseUnits(scan, measured),
    unitPrice,
    ...(labelPrice !== undefined && { labelPrice }),
    ...(offer !== undefined && { priceListId: offer.priceListId, offerId: offer.offerId }),
  });
}

function inBaseUnits(scan: Scan, measured: Quantity): MeasuredBack {
  const { factor } = tradeUnit(scan);
  return {
    quantity: measured,
    baseQuantity: quantity(multiplyQuantity(measured, factor).value, scan.item.baseUnit),
    baseUnitsPerUnit: factor,
  };
}

/** For the receipt only: the label's price is what is charged. */
function labelUnitPrice(labelPrice: Money | undefined, measured: Quantity): Money | undefined {
  if (labelPrice === undefined) return undefined;
  const minor = divideToInteger(decimal(labelPrice.minor), decimal(measured.value), 'HALF_UP');
  return money(minor, labelPrice.currency);
}
