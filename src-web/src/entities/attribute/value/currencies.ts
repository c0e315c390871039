const names = new Intl.DisplayNames('en-GB', { type: 'currency' });
const common = ['USD', 'EUR', 'GBP', 'CHF', 'JPY'];

/** ISO 4217 codes with their names, the common ones first. */
export const currencies = [...common, ...Intl.supportedValuesOf('currency').filter((code) => !common.includes(code))].map((code) => ({
  value: code,
  label: `${code} · ${names.of(code) ?? code}`,
}));
