import type { DemoCountry } from './countries.ts';

type Terms = Pick<DemoCountry['policy'], 'foreignCash' | 'vouchers'>;

/** What stores take besides their own cash and cards, by their country. Rates and vouchers are invented. */
export const tenderTerms: Readonly<Record<string, Terms>> = {
  DE: { foreignCash: rates({ CHF: '1.04', USD: '0.86' }), vouchers: vouchersIn('meal') },
  GB: { foreignCash: rates({ EUR: '0.84' }), vouchers: vouchersIn('lunch') },
  US: { vouchers: vouchersIn('lunch') },
  CH: { foreignCash: rates({ EUR: '0.92' }), vouchers: vouchersIn('meal') },
};

/** So much of the store's currency for one of the other. */
function rates(perUnit: Readonly<Record<string, string>>): Terms['foreignCash'] {
  return Object.entries(perUnit).map(([currency, rate]) => ({
    ...{ currency, rate, validFrom: '2025-01-01T00:00:00.000Z' },
  }));
}

/** One kind for each thing that may happen to what is worth more than is due. */
function vouchersIn(meal: string): Terms['vouchers'] {
  return [
    { voucherKind: 'MEAL', name: `Staff ${meal}`, overTender: 'REFUSE', faceValueMaxMinor: 1_000 },
    { voucherKind: 'CITY', name: 'City voucher', overTender: 'CAP', faceValueMaxMinor: 10_000 },
    {
      voucherKind: 'BONUS',
      name: 'Bonus check',
      overTender: 'FORFEIT',
      faceValueMaxMinor: 5_000,
      singleUse: true,
    },
  ];
}
