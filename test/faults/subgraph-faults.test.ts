import { answering, brokenAnswers, brokenConnections, brokenErrors, canary } from './behaviours.ts';
import { shortRequestMs, startFaultyGateway, type FaultyGateway } from './faulty-gateway.ts';

let faulty: FaultyGateway;
beforeAll(async () => {
  faulty = await startFaultyGateway();
  faulty.behave(well);
  for (let round = 0; round < 20; round += 1) await faulty.ask(query);
});
afterAll(() => faulty.stop());

const query = '{ items { itemId name onHand } whoAmI }';
const items = [
  { itemId: 'I1', name: 'Bread', onHand: null },
  { itemId: 'I2', name: 'Milk', onHand: null },
];
const lateMsMax = 100;

const well = answering('{"data":{"_entities":[{"onHand":7},{"onHand":8}]}}');

describe.each([
  ['The connection', brokenConnections],
  ['The answer', brokenAnswers],
  ['The error', brokenErrors],
] as const)('%s is broken: the subgraph loses its fields and nothing else', (_what, behaviours) => {
  it.each(behaviours)('when it $name', async ({ respond, code }) => {
    faulty.behave(well);
    const { durationMs: usualMs } = await faulty.ask(query);
    faulty.behave(respond);
    const { status, durationMs, whole, data, errors } = await faulty.ask(query);
    expect(status).toBe(200);
    expect(data).toEqual({ items, whoAmI: 'anonymous' });
    expect(errors.length).toBeGreaterThan(0);
    for (const { path, extensions } of errors) {
      expect(extensions).toMatchObject({ code, serviceName: 'back-office' });
      expect(path?.slice(0, 1) ?? ['items']).toEqual(['items']);
    }
    expect(errors.some(({ path }) => path?.includes('onHand') === true)).toBe(true);
    expect(whole).not.toContain(canary);
    expect(durationMs).toBeLessThan(shortRequestMs + lateMsMax + usualMs);
  });
});
