/**
 * AppSync knows no custom scalars. Each of ours becomes one of its own that accepts whatever ours writes, or a String;
 * what a String lets through is refused where the value is used.
 */
export const appsyncScalars: Readonly<Record<string, string>> = {
  Decimal: 'String',
  DateTime: 'AWSDateTime',
  Date: 'AWSDate',
  CurrencyCode: 'String',
  CountryCode: 'String',
  Gtin: 'String',
  Gln: 'String',
  Cursor: 'String',
};
