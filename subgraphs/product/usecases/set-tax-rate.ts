import { accept } from '#kernel/outcome.ts';
import { taxRateChanged } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import { emptyTaxRateTable, setTaxRate as set, type TaxRate } from '../domain/tax-rates.ts';
import { checkId } from '../domain/text.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type SetTaxRateInput = TaxRate & {
  readonly idempotencyKey: string;
  readonly jurisdictionId: string;
  readonly taxClassId: string;
};

export async function setTaxRate({ store }: ProductPorts, caller: Caller, input: SetTaxRateInput) {
  const { jurisdictionId, taxClassId, taxId, name, rate, validFrom, validTo } = input;
  const call = { mutation: 'taxRateSet', caller, lock: 'TAX_RATES', input } as const;
  return store.write(call, async (transaction) => {
    const jurisdiction = checkId(jurisdictionId, 'jurisdictionId');
    if (!jurisdiction.ok) return jurisdiction;
    const taxClasses = await transaction.taxClasses();
    if (!taxClasses.some((taxClass) => taxClass.taxClassId === taxClassId)) {
      return refused('TAX_CLASS_UNKNOWN', `There is no tax class ${taxClassId}.`, 'taxClassId');
    }
    const tables = await transaction.taxRateTables(jurisdictionId);
    const before =
      tables.find((table) => table.taxClassId === taxClassId) ??
      emptyTaxRateTable(jurisdictionId, taxClassId);
    const after = set(before, { taxId, name, rate, validFrom, validTo });
    if (!after.ok) return after;
    await transaction.saveTaxRateTable(after.value);
    await transaction.tell([taxRateChanged(after.value)]);
    return accept({ jurisdictionId, taxClassId });
  });
}
