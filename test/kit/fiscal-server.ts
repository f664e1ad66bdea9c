import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFiscalSimulator } from '../../edge/fiscal-simulator.ts';

/** How the device answers: as it should, or in one of the ways in which devices don't. */
export type FiscalMood = 'WELL' | 'ERROR' | 'GARBAGE' | 'HALF' | 'CUT' | 'SILENT';

/** A signing device on HTTP, whose moods a test changes. It signs before it answers badly, as a lost answer would be. */
export async function serveFiscalDevice() {
  const simulator = createFiscalSimulator();
  const state: { mood: FiscalMood } = { mood: 'WELL' };
  const server = createServer((request, response) => {
    void sign(request).then((answer) => reply(response, answer, state.mood));
  });
  const sign = async (request: IncomingMessage): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as never;
    const isStart = request.url === '/transactions/start';
    return JSON.stringify(await (isStart ? simulator.start(body) : simulator.finish(body)));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ state, simulator, url: `http://127.0.0.1:${port}` },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, answer: string, mood: FiscalMood): void {
  if (mood === 'WELL') response.end(answer);
  else if (mood === 'ERROR') response.writeHead(500).end('Internal error');
  else if (mood === 'GARBAGE') response.end('<html><body>Login</body></html>');
  else if (mood === 'HALF') response.end('{"transactionNumber":"one","signature":null}');
  else if (mood === 'CUT') response.destroy();
}
