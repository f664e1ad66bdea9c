import fc from 'fast-check';

/** A mutant that twenty-five seeded cases do not tell from the original is tried again by nobody. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, seed: 42 });
