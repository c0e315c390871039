import { Divider, Paper, Stack, Title } from '@mantine/core';
import { Fragment } from 'react';
import { AttributeRow } from './AttributeRow';
import type { Attribute } from './fragments';
import { byGroup } from './groups';

/** What a profile or persona says, by the part it belongs to. */
export function AttributeGroups({ attributes, editable }: { attributes: readonly Attribute[]; editable: boolean }) {
  const groups = byGroup(attributes, (attribute) => attribute.definition.group);
  return (
    <div style={{ columns: '2 420px', columnGap: 'var(--mantine-spacing-md)' }}>
      {groups.map(({ group, label, items }) => (
        <Paper key={group} withBorder px="lg" py="md" mb="md" style={{ breakInside: 'avoid' }} component="section" aria-label={label}>
          <Title order={2} size="h3" mb={4}>
            {label}
          </Title>
          <Stack gap={0}>
            {items.map((attribute, place) => (
              <Fragment key={attribute.id}>
                {place > 0 && <Divider />}
                <AttributeRow attribute={attribute} editable={editable} />
              </Fragment>
            ))}
          </Stack>
        </Paper>
      ))}
    </div>
  );
}
