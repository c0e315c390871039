interface Tallied {
  dimension: string;
  dimensionLabel: string;
  level?: string | null;
  asked: number;
}

/** Tallies by what people are told apart by, roles first; months are a trend and stand elsewhere; one unknown level says nothing. */
export function byDimension<T extends Tallied>(tallies: readonly T[]) {
  const groups = new Map<string, T[]>();
  for (const tally of tallies) {
    groups.set(tally.dimension, [...(groups.get(tally.dimension) ?? []), tally]);
  }
  groups.delete('MONTH');
  return [...groups]
    .filter(([, of]) => of.some(({ level }) => level != null))
    .map(([key, of]) => ({
      key,
      label: of[0]?.dimensionLabel ?? key,
      tallies: of.toSorted((one, other) => Number(one.level == null) - Number(other.level == null) || other.asked - one.asked),
    }))
    .toSorted((one, other) => Number(other.key === 'ROLE') - Number(one.key === 'ROLE') || one.label.localeCompare(other.label));
}
