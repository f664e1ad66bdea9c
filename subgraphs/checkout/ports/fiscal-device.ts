import type { FiscalMark, FiscalRequest } from '../domain/fiscal.ts';

/** A signing device that the law wants between a till and its receipts: a TSE, an RKSV card, an NF525 module. */
export type FiscalDevice = {
  readonly covers: (jurisdictionId: string) => boolean;
  /** Starts and finishes a transaction at the device. Never throws: one that is out of order is a mark too. */
  readonly sign: (request: FiscalRequest) => Promise<FiscalMark>;
};
