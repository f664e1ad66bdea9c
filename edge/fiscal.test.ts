import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FiscalMood, serveFiscalDevice } from '../test/kit/fiscal-server.ts';
import { createFiscalClient } from './fiscal-client.ts';
import { fileFiscalMemory } from './fiscal-memory.ts';
import { createFiscalSimulator } from './fiscal-simulator.ts';

const process = { processType: 'Kassenbeleg-V1', processData: 'Beleg^0.19:8.99^8.99:CASH' };
const started = (key: string) => ({ key, clientId: 'S001-W1' });

describe('a fiscal device on HTTP', () => {
  let device: Awaited<ReturnType<typeof serveFiscalDevice>>;
  beforeAll(async () => {
    device = await serveFiscalDevice();
  });
  afterAll(() => device.close());

  it('starts and finishes', async () => {
    device.state.mood = 'WELL';
    const client = createFiscalClient(device.url);
    const { transactionNumber } = await client.start(started('well'));
    expect(await client.finish({ key: 'well', transactionNumber, ...process })).toMatchObject({
      ...{ deviceSerial: device.simulator.deviceSerial, transactionNumber: 1 },
      processData: process.processData,
    });
  });

  it.each<{ mood: FiscalMood; fault: RegExp }>([
    { mood: 'ERROR', fault: /start answered 500/ },
    { mood: 'GARBAGE', fault: /JSON/ },
    { mood: 'HALF', fault: /transactionNumber/ },
    { mood: 'CUT', fault: /fetch failed|terminated/ },
    { mood: 'SILENT', fault: /timeout/ },
  ])('that answers $mood throws, and never invents a signature', async ({ mood, fault }) => {
    device.state.mood = mood;
    const client = createFiscalClient(device.url, 200);
    await expect(client.start(started(mood))).rejects.toThrow(fault);
  });

  it('knows by its key what it signed when the answer was lost', async () => {
    const client = createFiscalClient(device.url, 200);
    device.state.mood = 'CUT';
    await expect(client.start(started('lost'))).rejects.toThrow();
    device.state.mood = 'WELL';
    const { transactionNumber } = await client.start(started('lost'));
    const finishing = { key: 'lost', transactionNumber, ...process };
    device.state.mood = 'SILENT';
    await expect(client.finish(finishing)).rejects.toThrow();
    const { signatureCounter } = device.simulator.state;
    device.state.mood = 'WELL';
    expect(await client.finish(finishing)).toMatchObject({ signatureCounter });
  });
});

describe('a simulated device with a memory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-fiscal-'));
  const file = path.join(folder, 'fiscal-device.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = () => createFiscalSimulator(undefined, fileFiscalMemory(file));
  const signAt = async (simulator: ReturnType<typeof open>, key: string) => {
    const { transactionNumber } = await simulator.start(started(key));
    return simulator.finish({ key, transactionNumber, ...process });
  };

  it('is the same device after a restart, counts on, and signs nothing twice', async () => {
    const before = open();
    const first = await signAt(before, 'a');
    await before.start(started('b'));
    // It lost power within a line.
    appendFileSync(file, '{"key":"c","beg');
    const after = open();
    expect(after.deviceSerial).toBe(before.deviceSerial);
    expect(await signAt(after, 'a')).toEqual(first);
    expect(await signAt(after, 'b')).toMatchObject({ transactionNumber: 2, signatureCounter: 2 });
    expect(await signAt(open(), 'c')).toMatchObject({ transactionNumber: 3, signatureCounter: 3 });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('that has none is another device after each start', () => {
    expect(createFiscalSimulator().deviceSerial).not.toBe(createFiscalSimulator().deviceSerial);
  });
});
