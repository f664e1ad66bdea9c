import type { TaxRateResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';

export const TaxRate: TaxRateResolvers = {
  taxClass: async ({ taxClassId }, _args, { loaders }) =>
    found(await loaders.taxClass.load(taxClassId), `tax class ${taxClassId}`),
};
