interface Source {
  group: string;
}

/** The sources by the survey or codebook they belong to, in the order in which they came. */
export function groupSources<S extends Source>(sources: readonly S[]) {
  const groups = new Map<string, S[]>();
  for (const source of sources) {
    groups.set(source.group, [...(groups.get(source.group) ?? []), source]);
  }
  return [...groups].map(([group, members]) => ({ group, sources: members }));
}
