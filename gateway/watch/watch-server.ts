import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Shutdown } from '#platform/shutdown.ts';
import type { GatewayFace } from '../config.ts';
import type { Gateway } from '../gateway.ts';
import type { Metrics } from './metrics.ts';

export type WatchServer = { readonly url: string; readonly stop: () => Promise<void> };

/** `/metrics` on a listener of its own, so that it can be bound where the public doesn't come. */
export async function serveMetrics(
  metrics: Metrics,
  port: number,
  host: string,
): Promise<WatchServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await listening(server, port, host);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves a gateway's metrics where its settings say; answers the address, or undefined for nowhere. */
export async function openMetrics(
  gateway: Pick<Gateway, 'metrics'>,
  { metrics }: Pick<GatewayFace, 'metrics'>,
  shutdown: Shutdown,
): Promise<string | undefined> {
  if (metrics === undefined) return undefined;
  const served = await serveMetrics(gateway.metrics, metrics.port, metrics.host);
  shutdown.add('metrics', served.stop);
  return `${served.url}/metrics`;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
