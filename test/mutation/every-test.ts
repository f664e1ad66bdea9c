import { readPlan } from './plan.ts';

// Loaded once; the environment runs what they describe, again and again.
for (const file of readPlan().testFiles) {
  describe(file, () => {
    jest.requireActual(`${process.cwd()}/${file}`);
  });
}

it('is loaded', () => undefined);
