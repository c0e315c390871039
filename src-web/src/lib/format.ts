const locale = 'en-GB';

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });

/** What is shown for a value that nobody knows: never a zero. */
export const unknown = 'unknown';

export const formatCount = (count: number) => whole.format(count);

export const formatNumber = (value: number) => decimal.format(value);

/** "1 person", "12 people": the noun follows the number. */
export const formatQuantity = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** @param fraction 0 to 1 */
export const formatPercent = (fraction: number) => percentage.format(fraction);

const barePercent = (fraction: number) => whole.format(fraction * 100);

/** "12 of 45 (27 %, interval 16 to 41 %)"; both bounds are fractions from 0 to 1. */
export function formatShare(count: number, asked: number, low: number, high: number) {
  if (asked === 0) {
    return `${formatCount(count)}, nobody was asked`;
  }
  return `${formatCount(count)} of ${formatCount(asked)} (${barePercent(count / asked)} %, interval ${barePercent(low)} to ${barePercent(high)} %)`;
}

/** An amount in minor units of an ISO 4217 currency: (150000, "EUR") is "€1,500". */
export function formatMoney(minor: number, currency: string) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** "50 to 200", "from 50", "up to 200". */
export function formatRange(min: string | null | undefined, max: string | null | undefined) {
  if (min && max) {
    return min === max ? min : `${min} to ${max}`;
  }
  return min ? `from ${min}` : max ? `up to ${max}` : unknown;
}

export const formatDate = (instant: string) => day.format(new Date(instant));

export const formatMoment = (instant: string) => moment.format(new Date(instant));

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 minutes ago", "in 2 days", "just now". */
export function formatRelative(instant: string, now: Date) {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const unit = units.find(([, length]) => Math.abs(seconds) >= length);
  return unit ? relative.format(Math.round(seconds / unit[1]), unit[0]) : 'just now';
}

/** "42 s", "3 min", "1 h 20 min" */
export function formatDuration(milliseconds: number) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) {
    return `${seconds} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The country of an ISO 3166-1 alpha-2 code, or the code itself if it names none. */
export const formatCountry = (code: string) => (/^[A-Za-z]{2}$/.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code);

/** decisionDrivers is "decision drivers". */
export const formatKey = (key: string) => key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

/** DECISION_MAKER is "Decision maker". */
export function formatEnum(value: string) {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
