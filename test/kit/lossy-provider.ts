import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inProcessTransport, type PaymentTransport } from '../../edge/payment-client.ts';
import { createPaymentGateway } from '../../edge/payment-gateway.ts';
import { createPaymentSimulator } from '../../edge/payment-simulator.ts';

/** What may become of one call to the provider; BEFORE and AFTER: whether the provider did it. */
export const losses = [
  'CUT_BEFORE',
  'CUT_AFTER',
  /** No answer until the caller has given up, and none after. */
  'SILENT_AFTER',
  /** As before, and the provider does it later: when `arrive` is called. */
  'SILENT_AND_LATE',
  'ERROR_BEFORE',
  'ERROR_AFTER',
  'GARBAGE_BEFORE',
  'GARBAGE_AFTER',
] as const;

export type Loss = (typeof losses)[number];

type Answered = Awaited<ReturnType<PaymentTransport>>;

/** The provider's simulator behind a line that loses what it is told to lose, call by call. */
export function createLossyProvider() {
  const simulator = createPaymentSimulator({ delayMs: 0 });
  const gateway = inProcessTransport(createPaymentGateway(simulator));
  const planned = new Map<string, (Loss | undefined)[]>();
  const late: (() => Promise<unknown>)[] = [];
  const answer = async (operation: string, body: unknown): Promise<Answered | Loss> => {
    const loss = planned.get(operation)?.shift();
    if (loss === 'SILENT_AND_LATE') late.push(() => gateway(operation, body));
    const isDone = loss === undefined || loss.endsWith('_AFTER');
    const answered = isDone ? await gateway(operation, body) : unanswered;
    if (loss === undefined) return answered;
    if (loss.startsWith('ERROR')) return { status: 500, body: '{"message":"Internal error"}' };
    if (loss.startsWith('GARBAGE')) return { status: 200, body: answered.body.slice(0, 7) };
    return loss;
  };
  return {
    answer,
    statement: simulator.statement,
    /** The next calls of this operation are lost in these ways, one after the other. */
    lose: (operation: string, ...next: readonly (Loss | undefined)[]): void => {
      planned.set(operation, [...(planned.get(operation) ?? []), ...next]);
    },
    heal: (): void => planned.clear(),
    /** What was under way for too long comes to the provider now. */
    arrive: async (): Promise<void> => {
      for (const call of late.splice(0)) await call();
    },
    /** Without a network in between: what would be cut or silent is thrown at once. */
    transport: async (operation: string, body: unknown): Promise<Answered> => {
      const answered = await answer(operation, body);
      if (typeof answered === 'string') throw new Error(`Lost: ${answered}`);
      return answered;
    },
  };
}

const unanswered: Answered = { status: 200, body: '<html><body>' };

export type LossyProvider = ReturnType<typeof createLossyProvider>;

/** The same on HTTP. */
export async function serveLossyProvider(provider: LossyProvider) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const operation = (request.url ?? '').replace('/payments/', '');
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      void provider.answer(operation, body).then((answered) => {
        if (typeof answered !== 'string') response.writeHead(answered.status).end(answered.body);
        else if (answered.startsWith('CUT')) response.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
