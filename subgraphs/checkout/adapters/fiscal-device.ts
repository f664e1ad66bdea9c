import { BreakerOpenError, type CircuitBreaker } from '#platform/circuit-breaker.ts';
import type { FiscalMark, FiscalRequest, FiscalSignature } from '../domain/fiscal.ts';
import type { FiscalDevice } from '../ports/fiscal-device.ts';

/** What a device can do, as the edge speaks of it. A throw means that it did not answer. */
export type FiscalTransport = {
  readonly start: (started: {
    readonly key: string;
    readonly clientId: string;
  }) => Promise<{ readonly transactionNumber: number }>;
  readonly finish: (finished: {
    readonly key: string;
    readonly transactionNumber: number;
    readonly processType: string;
    readonly processData: string;
  }) => Promise<FiscalSignature>;
};

export type FiscalSettings = {
  readonly transport: FiscalTransport;
  readonly breaker: CircuitBreaker;
  readonly jurisdictionIds: readonly string[];
  readonly clock: () => Date;
  readonly timeoutMs?: number;
  /** For whoever has to report an outage to the tax office. */
  readonly onOutage: (reason: string) => void;
};

/**
 * A device that is down does not close the shop: the sale goes on, marked, as the law has it (in Germany AEAO 7.1 to
 * § 146a AO; the receipt then says so). What it signed late is found by its key when the same sale is tried again.
 */
export function createFiscalDevice(settings: FiscalSettings): FiscalDevice {
  const { breaker, jurisdictionIds, clock, onOutage, timeoutMs = timeoutMsDefault } = settings;
  const known = new Set(jurisdictionIds);
  return {
    covers: (jurisdictionId) => known.has(jurisdictionId),
    sign: async (request) => {
      try {
        const signing = () => within(timeoutMs, signAt(settings.transport, request));
        return { status: 'SIGNED', ...(await breaker.run(signing)) };
      } catch (error) {
        const outageReason = reasonOf(error);
        onOutage(outageReason);
        return { status: 'OUTAGE', outageReason, finishedAt: clock().toISOString() };
      }
    },
  };
}

/** The customer waits: a device signs in a tenth of a second, or it is broken. */
const timeoutMsDefault = 2_000;

class FiscalTimeout extends Error {
  override readonly name = 'FiscalTimeout';
}

async function signAt(
  { start, finish }: FiscalTransport,
  { key, clientId, processType, processData }: FiscalRequest,
): Promise<FiscalSignature> {
  const { transactionNumber } = await start({ key, clientId });
  return finish({ key, transactionNumber, processType, processData });
}

async function within<Value>(timeoutMs: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FiscalTimeout()), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): FiscalOutage {
  if (error instanceof FiscalTimeout) return 'TIMEOUT';
  return error instanceof BreakerOpenError ? 'LEFT_ALONE' : 'UNREACHABLE';
}

type FiscalOutage = Extract<FiscalMark, { status: 'OUTAGE' }>['outageReason'];
