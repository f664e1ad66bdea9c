import fc from 'fast-check';
import { createRetryBudget } from './retry-budget.ts';

describe('the budget of second tries', () => {
  it('has 64 saved, and then one for ten first tries', () => {
    const budget = createRetryBudget();
    const spent = Array.from({ length: 100 }, () => budget.spend()).filter(Boolean).length;
    expect(spent).toBe(64);
    for (let call = 0; call < 9; call += 1) budget.earn();
    expect(budget.spend()).toBe(false);
    budget.earn();
    budget.earn();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  });

  it('never gives more than it saved and earned, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 400 }), (steps) => {
        const budget = createRetryBudget();
        let earned = 0;
        let spent = 0;
        for (const isEarned of steps) {
          if (isEarned) {
            budget.earn();
            earned += 1;
          } else if (budget.spend()) spent += 1;
        }
        expect(spent).toBeLessThanOrEqual(64 + earned / 10);
      }),
    );
  });
});
