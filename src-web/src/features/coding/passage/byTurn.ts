interface Ranged {
  id: string;
  start: number;
  end: number;
}

/** The marks that touch each turn, both in the order of the text. */
export function byTurn<Mark extends Ranged>(
  turns: readonly { start: number; end: number }[],
  marks: readonly Mark[],
): (readonly Mark[])[] {
  const ordered = marks.toSorted((one, other) => one.start - other.start || other.end - one.end || one.id.localeCompare(other.id));
  let going: Mark[] = [];
  let next = 0;
  return turns.map((turn) => {
    for (let mark = ordered[next]; mark && mark.start < turn.end; mark = ordered[++next]) {
      // A new array each time: the last one was handed out already.
      going = [...going, mark];
    }
    going = going.filter((mark) => mark.end > turn.start);
    return going;
  });
}
