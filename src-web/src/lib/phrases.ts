import { formatCount, locale } from './format';
import { catalogue, translator } from './messages';
import { en } from './messages.en';

catalogue('lib', { en });

export const say = translator<typeof en>('lib');

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

const percent = (fraction: number) => formatCount(fraction * 100);

/** "12 of 45 (27 %, interval 16 to 41 %)"; both bounds are fractions from 0 to 1. */
export function formatShare(count: number, asked: number, low: number, high: number) {
  if (asked === 0) {
    return say('share.notAsked', { count });
  }
  return say('share.asked', { count, asked, share: percent(count / asked), low: percent(low), high: percent(high) });
}

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
  return unit ? relative.format(Math.round(seconds / unit[1]), unit[0]) : say('justNow');
}

/** "42 s", "3 min", "1 h 20 min" */
export function formatDuration(milliseconds: number) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) {
    return say('duration.seconds', { seconds });
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? say('duration.minutes', { minutes }) : say('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
