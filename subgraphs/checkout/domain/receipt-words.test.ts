import { receiptWords } from './receipt-words.ts';

it.each`
  locale       | total
  ${'de'}      | ${'SUMME'}
  ${'de-AT'}   | ${'SUMME'}
  ${'en-IE'}   | ${'TOTAL'}
  ${'nl-BE'}   | ${'TOTAL'}
  ${'en-de'}   | ${'TOTAL'}
  ${undefined} | ${'TOTAL'}
`('a receipt in $locale says $total', ({ locale, total }) => {
  expect(receiptWords(locale as string | undefined).total).toBe(total);
});
