import { readPlan } from './plan.ts';
import { putStoresInMemory } from './stores-in-memory.ts';

putStoresInMemory();

// Loaded once; the environment runs what they describe, again and again.
for (const file of readPlan().testFiles) {
  describe(file, () => {
    jest.requireActual(`${process.cwd()}/${file}`);
  });
}

it('is loaded', () => undefined);
