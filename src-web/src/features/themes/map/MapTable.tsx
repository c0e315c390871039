import { Anchor, Group, Table, Text, useComputedColorScheme } from '@mantine/core';
import { formatCount } from '@/lib/format';
import type { Region, StatementMap } from './document';
import { assignStyles } from './looks';
import { useMessages } from './messages';
import { ShapeMark } from './ShapeMark';

interface MapTableProps {
  map: StatementMap;
  onTheme: (theme: Region['theme']) => void;
}

/** What the picture shows, for those who do not see it: each theme with those that are nearest to it in meaning. */
export function MapTable({ map, onTheme }: MapTableProps) {
  const say = useMessages();
  const scheme = useComputedColorScheme('light');
  const styles = assignStyles(map.regions, scheme);
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('table.theme')}</Table.Th>
            <Table.Th scope="col">{say('table.people')}</Table.Th>
            <Table.Th scope="col">{say('table.statements')}</Table.Th>
            <Table.Th scope="col">{say('table.nearest')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {map.regions.map(({ theme, dots, nearest }, index) => (
            <Table.Tr key={theme.id}>
              <Table.Th scope="row" fw={400}>
                <Group gap={6} wrap="nowrap">
                  <ShapeMark style={styles[index]} />
                  <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onTheme(theme)} dir="auto">
                    {theme.name}
                  </Anchor>
                </Group>
              </Table.Th>
              <Table.Td>{say('table.share', { people: theme.share.people, asked: theme.share.asked })}</Table.Td>
              <Table.Td>{formatCount(dots.reduce((sum, dot) => sum + dot.statements, 0))}</Table.Td>
              <Table.Td>
                <Text size="sm" dir="auto">
                  {nearest.map(({ name }) => name).join(' · ') || say('table.none')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
          {map.unplaced.length > 0 && (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {say('unplaced')}
              </Table.Th>
              <Table.Td />
              <Table.Td>{formatCount(map.unplaced.reduce((sum, dot) => sum + dot.statements, 0))}</Table.Td>
              <Table.Td />
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
