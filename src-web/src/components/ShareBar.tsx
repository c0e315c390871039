import { IntervalBar } from './IntervalBar';

export interface Share {
  people: number;
  asked: number;
  low: number;
  high: number;
}

/** The people who say something, of those who were asked, with the interval of their share. */
export function ShareBar({ share: { people, asked, low, high }, of }: { share: Share; of?: string }) {
  return <IntervalBar count={people} asked={asked} low={low} high={high} of={of} />;
}
