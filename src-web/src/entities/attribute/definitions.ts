import { graphql } from '@/gql';
import type { AttributeGroup } from '@/gql/graphql';
import { formatKey } from '@/lib/format';
import { useRead } from '@/lib/hooks';
import { groupName } from './groups';

const definitionsDocument = graphql(`
  query AttributesToChoose { attributeDefinitions { key label group } }
`);

interface Definition {
  key: string;
  label: string;
  group: AttributeGroup;
}

const optionsOf = (definitions: readonly Definition[]) =>
  [...new Set(definitions.map((definition) => definition.group))].map((group) => ({
    group: groupName(group),
    items: definitions.filter((definition) => definition.group === group).map(({ key, label }) => ({ value: key, label })),
  }));

/** The attributes of the catalogue to choose from, by their groups. */
export function useAttributeOptions() {
  const { data } = useRead(definitionsDocument, {});
  return optionsOf(data?.attributeDefinitions ?? []);
}

/** What the catalogue calls the attribute of a key; of one that it no longer has, or while it is read, the key in words. */
export function useAttributeLabel(key: string | null | undefined) {
  const { data } = useRead(definitionsDocument, {}, { enabled: Boolean(key) });
  return key ? (data?.attributeDefinitions.find((definition) => definition.key === key)?.label ?? formatKey(key)) : undefined;
}
