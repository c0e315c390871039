import { Anchor, Table, Text } from '@mantine/core';
import { formatCount } from '@/lib/format';
import { useMessages } from './messages';
import classes from './TopicsOverview.module.css';

interface Overview {
  topic: { id: string; label: string; asked: number };
  /** Those of most people first. */
  themes: readonly { name: string; share: { people: number; asked: number } }[];
}

interface TopicsOverviewProps {
  topics: readonly Overview[];
  /** Whether the themes are all here; if not, their numbers are not known yet. */
  complete: boolean;
}

/** What was asked about, each with what most people say, and the way to it further down; nothing for one topic. */
export function TopicsOverview({ topics, complete }: TopicsOverviewProps) {
  const say = useMessages();
  if (topics.length < 2) {
    return null;
  }
  return (
    <nav aria-label={say('overview.title')}>
      <Table verticalSpacing={6} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.topic}>
              {say('overview.topic')}
            </Table.Th>
            <Table.Th scope="col">{say('overview.asked')}</Table.Th>
            <Table.Th scope="col">{say('overview.themes')}</Table.Th>
            <Table.Th scope="col">{say('overview.mostSaid')}</Table.Th>
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
                {complete ? formatCount(themes.length) : say('overview.atLeast', { themes: themes.length })}
              </Table.Td>
              <Table.Td>
                {themes[0] ? (
                  <MostSaid theme={themes[0]} />
                ) : (
                  <Text size="sm" c="dimmed">
                    {complete ? say('overview.none') : say('overview.later')}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </nav>
  );
}

function MostSaid({ theme: { name, share } }: { theme: Overview['themes'][number] }) {
  const say = useMessages();
  return (
    <Text size="sm" dir="auto" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
      {name}{' '}
      <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {say('overview.share', { people: share.people, asked: share.asked })}
      </Text>
    </Text>
  );
}
