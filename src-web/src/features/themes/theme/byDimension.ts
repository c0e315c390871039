interface Tallied {
  group: { dimension: string; dimensionLabel: string; level?: string | null };
  share: { asked: number };
}

/** Tallies by what people are told apart by, roles first; months are a trend and stand elsewhere; one unknown level says nothing. */
export function byDimension<T extends Tallied>(tallies: readonly T[]) {
  const groups = new Map<string, T[]>();
  for (const tally of tallies) {
    groups.set(tally.group.dimension, [...(groups.get(tally.group.dimension) ?? []), tally]);
  }
  groups.delete('MONTH');
  return [...groups]
    .filter(([, of]) => of.some(({ group: { level } }) => level != null))
    .map(([key, of]) => ({
      key,
      label: of[0]?.group.dimensionLabel ?? key,
      tallies: of.toSorted((one, other) => Number(one.group.level == null) - Number(other.group.level == null) || other.share.asked - one.share.asked),
    }))
    .toSorted((one, other) => Number(other.key === 'ROLE') - Number(one.key === 'ROLE') || one.label.localeCompare(other.label));
}
