import { fuzz } from './fuzz.ts';

const seed = 7;
/** `npm run fuzz` sends 100,000. */
const count = 2_000;

it('2,000 requests, valid, nearly valid and garbage, find no crash and no leak', async () => {
  const { state, failures, rejections, verdicts } = await fuzz(count, seed);
  expect({ state, failures, rejections }).toEqual({
    state: 'alive',
    failures: [],
    rejections: [],
  });
  const sum = [...verdicts.values()].reduce((left, right) => left + right, 0);
  expect(sum).toBe(count);
}, 120_000);
