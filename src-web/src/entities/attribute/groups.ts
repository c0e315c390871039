import type { AttributeGroup } from '@/gql/graphql';
import { say } from './messages';
import { en } from './messages.en';

/** "Firmographics": the part by its name in the field. */
export const groupName = (group: AttributeGroup) => say(`groupName.${group}`);

interface Grouped<Item> {
  group: AttributeGroup;
  label: string;
  items: Item[];
}

/** Items by their group, in the order of display; groups without items are left out. */
export function byGroup<Item>(items: readonly Item[], groupOf: (item: Item) => AttributeGroup): Grouped<Item>[] {
  return (Object.keys(en.group) as AttributeGroup[])
    .map((group) => ({ group, label: say(`group.${group}`), items: items.filter((item) => groupOf(item) === group) }))
    .filter(({ items: some }) => some.length > 0);
}
