import { z } from 'zod';

const begun = z.object({ transactionNumber: z.int() });

const signature = z.object({
  deviceSerial: z.string(),
  transactionNumber: z.int(),
  signatureCounter: z.int(),
  startedAt: z.string(),
  finishedAt: z.string(),
  algorithm: z.string(),
  processType: z.string(),
  processData: z.string(),
  signature: z.string(),
  publicKey: z.string(),
});

/** A device behind HTTP, as cloud TSEs and local connectors are: `POST /transactions/start` and `/transactions/finish`. */
export function createFiscalClient(baseUrl: string, timeoutMs = deviceTimeoutMs) {
  const call = async <Answer>(
    operation: string,
    body: object,
    schema: z.ZodType<Answer>,
  ): Promise<Answer> => {
    const response = await fetch(new URL(`/transactions/${operation}`, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return schema.parse(await response.json());
    throw new Error(`Fiscal device: ${operation} answered ${response.status}.`);
  };
  return {
    start: (started: object) => call('start', started, begun),
    finish: (finishing: object) => call('finish', finishing, signature),
  };
}

const deviceTimeoutMs = 5_000; // Longer than a till waits; what comes later is found by its key.
