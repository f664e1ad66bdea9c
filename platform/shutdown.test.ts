import { createLogger } from './log.ts';
import { createShutdown, stopOnSignals } from './shutdown.ts';

const log = createLogger('test', 'silent');

describe('shutdown', () => {
  it('closes in reverse order, once, and goes on after one that fails', async () => {
    const closed: string[] = [];
    const shutdown = createShutdown(log);
    shutdown.add('store', () => void closed.push('store'));
    shutdown.add('bus', () => {
      throw new Error('already gone');
    });
    shutdown.add('server', async () => void closed.push('server'));
    const [first, second] = await Promise.all([shutdown.run(), shutdown.run()]);
    expect([first, second, closed]).toEqual([['bus'], ['bus'], ['server', 'store']]);
  });

  it('gives up what hangs and still closes the rest', async () => {
    const closed: string[] = [];
    const shutdown = createShutdown(log, 50);
    shutdown.add('store', () => void closed.push('store'));
    shutdown.add('server', () => new Promise(() => undefined));
    expect(await shutdown.run()).toEqual(['server']);
    expect(closed).toEqual(['store']);
  });

  it('exits at once on a second signal', async () => {
    const codes: number[] = [];
    const shutdown = createShutdown(log, 1000);
    shutdown.add('server', () => new Promise(() => undefined));
    const before = process.listeners('SIGTERM');
    stopOnSignals(shutdown, log, (code) => void codes.push(code));
    const [listener] = process.listeners('SIGTERM').filter((each) => !before.includes(each));
    listener?.('SIGTERM');
    expect(codes).toEqual([]);
    listener?.('SIGTERM');
    expect(codes).toEqual([130]);
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
  });
});
