import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The specs that take longest, so that none of them goes on alone at the end. */
const long = ['pages', 'inbox', 'theme-map', 'theme-edits'];

function place({ moduleId }: TestSpecification) {
  const found = long.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
  return found < 0 ? long.length : found;
}

export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]) {
    return specs.toSorted((one, other) => place(one) - place(other));
  }
}
