import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { roleOptions } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';
import { useMessages } from './messages';

interface RoleMeaningsProps {
  /** The values that were seen in the role column. */
  values: readonly string[];
  roles: Readonly<Record<string, BuyingRole | null>>;
  onChange: (roles: Record<string, BuyingRole | null>) => void;
}

/** Which part in a purchase a value of the role column means. */
export function RoleMeanings({ values, roles, onChange }: RoleMeaningsProps) {
  const say = useMessages();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {say('roles.title')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {values.map((value) => (
          <Select
            key={value}
            label={value}
            placeholder={say('roles.unknown')}
            size="xs"
            data={roleOptions()}
            searchable
            clearable
            value={roles[value] ?? null}
            onChange={(role) => onChange({ ...roles, [value]: role as BuyingRole | null })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
