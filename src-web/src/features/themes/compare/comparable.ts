interface Level {
  level?: string | null;
  label: string;
  asked: number;
}

interface Dimension<L> {
  key: string;
  label: string;
  levels: readonly L[];
}

type Known<L> = L & { level: string };

interface Comparable<L> {
  key: string;
  label: string;
  /** The two of most people, and the others. */
  levels: readonly [Known<L>, Known<L>, ...Known<L>[]];
}

/** What has at least two known levels, and of it the known levels: of the unknown there is nothing to compare. */
export function comparable<L extends Level>(dimensions: readonly Dimension<L>[]): Comparable<L>[] {
  return dimensions.flatMap(({ key, label, levels }) => {
    const [one, other, ...rest] = levels.flatMap((level) => (level.level == null ? [] : [{ ...level, level: level.level }]));
    return one && other ? [{ key, label, levels: [one, other, ...rest] as const }] : [];
  });
}

/** The two levels that were chosen, or else the two of most people; never the same twice. */
export function twoOf<L extends Level>({ levels }: Comparable<L>, chosenOne?: string, chosenOther?: string) {
  const one = levels.find(({ level }) => level === chosenOne) ?? levels[0];
  const fallback = one === levels[0] ? levels[1] : levels[0];
  return [one, levels.find((level) => level.level === chosenOther && level !== one) ?? fallback] as const;
}
