import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { roleOptions } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';

interface RoleMeaningsProps {
  /** The values that were seen in the role column. */
  values: readonly string[];
  roles: Readonly<Record<string, BuyingRole | null>>;
  onChange: (roles: Record<string, BuyingRole | null>) => void;
}

/** Which part in a purchase a value of the role column means. */
export function RoleMeanings({ values, roles, onChange }: RoleMeaningsProps) {
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        What the parts are called in the file
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {values.map((value) => (
          <Select
            key={value}
            label={value}
            placeholder="as it reads"
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
