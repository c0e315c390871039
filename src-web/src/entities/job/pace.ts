import { say } from './messages';
/** How far a job was at a moment. */
export interface Sample {
  at: number;
  done: number;
}

/** What was seen longer ago says little about the pace of now. */
const memory = 60_000;
/** A pace that was watched for less than this is a guess. */
const shortest = 3_000;

/** The samples with one more; what is too old, or of an earlier phase that counted differently, is left out. */
export function withSample(samples: readonly Sample[], sample: Sample): Sample[] {
  const last = samples.at(-1);
  if (last && sample.done < last.done) {
    return [sample];
  }
  return [...samples.filter(({ at }) => sample.at - at <= memory), sample];
}

/** The milliseconds that are left at the pace so far; undefined while the pace is not known. */
export function timeLeft(samples: readonly Sample[], total: number): number | undefined {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < shortest || last.done <= first.done || last.done >= total) {
    return undefined;
  }
  return ((last.at - first.at) / (last.done - first.done)) * (total - last.done);
}

/** "about 2 minutes left": as exact as an estimate may sound. */
export function timeLeftInWords(milliseconds: number) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) {
    return say('left.fewSeconds');
  }
  if (seconds < 55) {
    return say('left.seconds', { count: 10 * Math.round(seconds / 10) });
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) {
    return say('left.minutes', { count: minutes });
  }
  return say('left.hours', { count: Math.round(minutes / 60) });
}
