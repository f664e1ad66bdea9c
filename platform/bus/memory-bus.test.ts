import { createLogger } from '../log.ts';
import { describeBusContract, newScene } from './bus-contract.ts';
import { createMemoryBus } from './memory-bus.ts';

const log = createLogger('test', 'silent');

describe('the memory bus', () => {
  describeBusContract(() => ({ open: () => createMemoryBus({ log }), shared: false }));

  it('resolves a publish only when every consumer has applied the event', async () => {
    const { event, record } = newScene();
    const bus = createMemoryBus({ log });
    const slow = record('slow', ['Sold'], () => new Promise((done) => setTimeout(done, 30)));
    bus.consume(slow.consumer);
    await bus.start();
    await bus.publish([event('Sold', 'a', 1)]);
    expect(slow.applied).toHaveLength(1);
    await bus.stop();
  });

  it('rejects what a stop interrupts, so that it stays in its outbox', async () => {
    const { event, record } = newScene();
    const bus = createMemoryBus({ log });
    const down = record('down', ['Sold'], async () => {
      throw new Error('down');
    });
    bus.consume(down.consumer);
    await bus.start();
    const published = bus.publish([event('Sold', 'a', 1)]);
    const rejected = expect(published).rejects.toThrow('stays in its outbox');
    await bus.stop();
    await rejected;
  });

  it('refuses two consumers of one name', () => {
    const { record } = newScene();
    const bus = createMemoryBus({ log });
    bus.consume(record('same', ['Sold']).consumer);
    expect(() => bus.consume(record('same', ['Sold']).consumer)).toThrow('Two consumers');
  });
});
