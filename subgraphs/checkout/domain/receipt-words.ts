import type { TransactionKind } from './transaction.ts';

/** What a receipt says in the language of its store. A language without words of its own is served in English. */
export type ReceiptWords = {
  readonly training: string;
  readonly copy: string;
  readonly originalIs: string;
  readonly titles: Readonly<Partial<Record<TransactionKind, string>>>;
  readonly items: string;
  readonly amount: string;
  readonly totals: string;
  readonly payment: string;
  readonly lot: string;
  readonly discount: string;
  readonly net: string;
  readonly tax: string;
  readonly total: string;
  readonly cashRounding: string;
  readonly change: string;
  readonly tip: string;
  readonly faceValue: string;
  readonly forfeited: string;
  readonly rate: string;
  readonly exempt: string;
  readonly pointsEarned: string;
  readonly pointsBurned: string;
  readonly receipt: string;
  readonly code: string;
  readonly transaction: string;
  readonly verify: string;
  readonly device: string;
  readonly deviceOutage: string;
  readonly deviceTransaction: string;
  readonly deviceCounter: string;
  readonly deviceStart: string;
  readonly deviceFinish: string;
  readonly deviceSerial: string;
  readonly deviceSignature: string;
  /** By the tender's kind; one that has no word here is written out from its own name. */
  readonly tenders: Readonly<Record<string, string>>;
};

export function receiptWords(locale: string | undefined): ReceiptWords {
  return (locale?.startsWith('de') ?? false) ? german : english;
}

const english: ReceiptWords = {
  training: '*** TRAINING - NOT A RECEIPT ***',
  copy: 'COPY',
  originalIs: 'Of',
  titles: {
    RETURN: 'RETURN',
    EXCHANGE: 'EXCHANGE',
    POST_VOID: 'CANCELLATION',
    VOIDED: 'VOIDED - NOT A RECEIPT',
    NO_SALE: 'DRAWER OPENED',
    REPRINT: 'RECEIPT PRINTED AGAIN',
  },
  items: 'Items',
  amount: 'Amount',
  totals: 'Totals',
  payment: 'Payment',
  lot: 'Lot',
  discount: 'Discount',
  net: 'Net',
  tax: 'Tax',
  total: 'TOTAL',
  cashRounding: 'Cash rounding',
  change: 'Change',
  tip: 'Tip',
  faceValue: 'Face value',
  forfeited: 'Forfeited',
  rate: 'Rate',
  exempt: 'Tax exempt',
  pointsEarned: 'Points earned',
  pointsBurned: 'Points paid with',
  receipt: 'Receipt',
  code: 'Code',
  transaction: 'Transaction',
  verify: 'Check this receipt',
  device: 'Signed by a fiscal device',
  deviceOutage: 'FISCAL DEVICE OUT OF ORDER',
  deviceTransaction: 'Device transaction',
  deviceCounter: 'Signature counter',
  deviceStart: 'Begun',
  deviceFinish: 'Finished',
  deviceSerial: 'Device',
  deviceSignature: 'Signature',
  tenders: {
    CASH: 'Cash',
    CARD: 'Card',
    GIFT_CARD: 'Gift card',
    STORE_CREDIT: 'Store credit',
    VOUCHER: 'Voucher',
  },
};

const german: ReceiptWords = {
  training: '*** TRAINING - KEIN BELEG ***',
  copy: 'KOPIE',
  originalIs: 'Zu',
  titles: {
    RETURN: 'RETOURE',
    EXCHANGE: 'UMTAUSCH',
    POST_VOID: 'STORNO',
    VOIDED: 'ABGEBROCHEN - KEIN BELEG',
    NO_SALE: 'LADE GEÖFFNET',
    REPRINT: 'BELEG ERNEUT GEDRUCKT',
  },
  items: 'Artikel',
  amount: 'Betrag',
  totals: 'Summen',
  payment: 'Zahlung',
  lot: 'Charge',
  discount: 'Rabatt',
  net: 'Netto',
  tax: 'Steuer',
  total: 'SUMME',
  cashRounding: 'Rundung',
  change: 'Rückgeld',
  tip: 'Trinkgeld',
  faceValue: 'Nennwert',
  forfeited: 'Verfallen',
  rate: 'Satz',
  exempt: 'Steuerfrei',
  pointsEarned: 'Punkte gesammelt',
  pointsBurned: 'Punkte eingelöst',
  receipt: 'Beleg',
  code: 'Code',
  transaction: 'Vorgang',
  verify: 'Diesen Beleg prüfen',
  device: 'Von der Sicherungseinrichtung signiert',
  deviceOutage: 'SICHERUNGSEINRICHTUNG AUSGEFALLEN',
  deviceTransaction: 'Transaktion',
  deviceCounter: 'Signaturzähler',
  deviceStart: 'Beginn',
  deviceFinish: 'Ende',
  deviceSerial: 'Seriennummer',
  deviceSignature: 'Signatur',
  tenders: {
    CASH: 'Bar',
    CARD: 'Karte',
    GIFT_CARD: 'Geschenkkarte',
    STORE_CREDIT: 'Guthaben',
    VOUCHER: 'Gutschein',
  },
};
