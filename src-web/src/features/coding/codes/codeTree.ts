/** A code as the codebook has it. */
export interface FlatCode {
  id: string;
  name: string;
  parent?: { id: string } | null;
}

export type TreeCode<Code extends FlatCode> = Code & {
  depth: number;
  /** The names from the top down to this code. */
  path: readonly string[];
};

/** The codes in the order of their tree, by name below each parent. */
export function treeOf<Code extends FlatCode>(codes: readonly Code[]): TreeCode<Code>[] {
  const known = new Set(codes.map((code) => code.id));
  const below = new Map<string, Code[]>();
  for (const code of codes) {
    const parent = code.parent && known.has(code.parent.id) ? code.parent.id : '';
    below.set(parent, [...(below.get(parent) ?? []), code]);
  }
  const walk = (parent: string, path: readonly string[]): TreeCode<Code>[] =>
    [...(below.get(parent) ?? [])]
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .flatMap((code) => {
        const here = [...path, code.name];
        return [{ ...code, depth: path.length, path: here }, ...walk(code.id, here)];
      });
  return walk('', []);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();

/** The codes in whose path each typed word begins a word or stands in the name; those whose name begins so come first. */
export function matching<Code extends FlatCode>(codes: readonly TreeCode<Code>[], typed: string): TreeCode<Code>[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (!first) {
    return [...codes];
  }
  const found = codes.filter((code) => words.every((word) => plain(code.path.join(' ')).includes(word)));
  const begins = (code: FlatCode) => (plain(code.name).startsWith(first) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other));
}

/** A code and all that is below it. */
export function withParts<Code extends FlatCode>(codes: readonly Code[], id: string): Set<string> {
  const all = new Set([id]);
  for (let grown = 0; grown !== all.size; ) {
    grown = all.size;
    for (const code of codes) {
      if (code.parent && all.has(code.parent.id)) {
        all.add(code.id);
      }
    }
  }
  return all;
}
