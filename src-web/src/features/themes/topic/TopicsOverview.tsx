import { Anchor, Table, Text } from '@mantine/core';
import { formatCount } from '@/lib/format';
import classes from './TopicsOverview.module.css';

interface Overview {
  topic: { id: string; label: string; asked: number };
  /** Those of most people first. */
  themes: readonly { name: string; people: number; asked: number }[];
}

interface TopicsOverviewProps {
  topics: readonly Overview[];
  /** Whether the themes are all here; if not, their numbers are not known yet. */
  complete: boolean;
}

/** What was asked about, each with what most people say, and the way to it further down; nothing for one topic. */
export function TopicsOverview({ topics, complete }: TopicsOverviewProps) {
  if (topics.length < 2) {
    return null;
  }
  return (
    <nav aria-label="Topics">
      <Table verticalSpacing={6} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.topic}>
              What was asked about
            </Table.Th>
            <Table.Th scope="col">People asked</Table.Th>
            <Table.Th scope="col">Themes</Table.Th>
            <Table.Th scope="col">Most said</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {topics.map(({ topic, themes }, index) => (
            <Table.Tr key={topic.id}>
              <Table.Td>
                <Anchor href={`#topic-${index + 1}`} size="sm" lineClamp={2} title={topic.label}>
                  {topic.label}
                </Anchor>
              </Table.Td>
              <Table.Td className={classes.count}>{formatCount(topic.asked)}</Table.Td>
              <Table.Td className={classes.count}>
                {formatCount(themes.length)}
                {!complete && ' or more'}
              </Table.Td>
              <Table.Td>{themes[0] ? <MostSaid theme={themes[0]} /> : <Text size="sm" c="dimmed">{complete ? 'No theme' : 'Further down'}</Text>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </nav>
  );
}

function MostSaid({ theme: { name, people, asked } }: { theme: Overview['themes'][number] }) {
  return (
    <Text size="sm" dir="auto" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
      {name}{' '}
      <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {formatCount(people)} of {formatCount(asked)}
      </Text>
    </Text>
  );
}
