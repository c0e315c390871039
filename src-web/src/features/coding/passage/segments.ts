import { sliceCodePoints } from './codePoints';

interface Ranged {
  id: string;
  start: number;
  end: number;
}

export interface Segment<Mark extends Ranged> {
  text: string;
  /** The marks over this stretch by their lane; a lane without one is undefined. */
  lanes: readonly (Mark | undefined)[];
}

/**
 * Cuts a turn's words where marks begin and end. Each mark keeps one lane over its whole length, so that overlapping marks
 * run beside each other like lines under the text.
 */
export function segmentsOf<Mark extends Ranged>(turn: { text: string; start: number; end: number }, marks: readonly Mark[]): Segment<Mark>[] {
  const here = marks
    .filter((mark) => mark.start < turn.end && mark.end > turn.start)
    .toSorted((one, other) => one.start - other.start || other.end - one.end || one.id.localeCompare(other.id));
  const laneOf = lanesOf(here);
  const cuts = new Set([turn.start, turn.end]);
  for (const mark of here) {
    cuts.add(Math.max(mark.start, turn.start));
    cuts.add(Math.min(mark.end, turn.end));
  }
  const edges = [...cuts].toSorted((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? turn.start;
    const lanes: (Mark | undefined)[] = [];
    for (const mark of here) {
      if (mark.start < end && mark.end > start) {
        lanes[laneOf.get(mark.id) ?? 0] = mark;
      }
    }
    return { text: sliceCodePoints(turn.text, start - turn.start, end - turn.start), lanes: Array.from(lanes) };
  });
}

/** The lowest lane that is free where each mark begins. */
function lanesOf(marks: readonly Ranged[]) {
  const endOfLane: number[] = [];
  const laneOf = new Map<string, number>();
  for (const mark of marks) {
    const free = endOfLane.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? endOfLane.length : free;
    endOfLane[lane] = mark.end;
    laneOf.set(mark.id, lane);
  }
  return laneOf;
}
