import type { AttributeGroup } from '@/gql/graphql';

/** The parts of a profile in the order in which one gets to know a customer. */
const labels: Record<AttributeGroup, string> = {
  FIRMOGRAPHICS: 'What kind of organisation',
  DEMOGRAPHICS: 'Who they are',
  ROLE: 'Their role',
  TECHNOGRAPHICS: 'Technology',
  PSYCHOGRAPHICS: 'What they value',
  BEHAVIOUR: 'How they buy and use',
  NEEDS: 'Pains, goals and jobs',
  DECISION: 'How they decide',
  JOURNEY: 'The way to us',
  CHANNELS: 'Where they listen',
  VALUE: 'What we are worth to them',
  ECONOMICS: 'What they are worth to us',
  STRATEGY: 'Fit with our plans',
  EXCLUSION: 'Warning signs',
};

export const groupLabel = (group: AttributeGroup) => labels[group];

interface Grouped<Item> {
  group: AttributeGroup;
  label: string;
  items: Item[];
}

/** Items by their group, in the order of display; groups without items are left out. */
export function byGroup<Item>(items: readonly Item[], groupOf: (item: Item) => AttributeGroup): Grouped<Item>[] {
  return (Object.keys(labels) as AttributeGroup[])
    .map((group) => ({ group, label: labels[group], items: items.filter((item) => groupOf(item) === group) }))
    .filter(({ items: some }) => some.length > 0);
}
