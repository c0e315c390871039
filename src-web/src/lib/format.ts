export const locale = 'en-GB';

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });

export const formatCount = (count: number) => whole.format(count);

export const formatNumber = (value: number) => decimal.format(value);

/** @param fraction 0 to 1 */
export const formatPercent = (fraction: number) => percentage.format(fraction);

/** An amount in minor units of an ISO 4217 currency: (150000, "EUR") is "€1,500". */
export function formatMoney(minor: number, currency: string) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

export const formatDate = (instant: string) => day.format(new Date(instant));

export const formatMoment = (instant: string) => moment.format(new Date(instant));

/** The country of an ISO 3166-1 alpha-2 code, or the code itself if it names none. */
export const formatCountry = (code: string) => (/^[A-Za-z]{2}$/.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code);

/** The key of an attribute that has no label: decisionDrivers is "decision drivers". */
export const formatKey = (key: string) => key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
