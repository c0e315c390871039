import { Badge, Group, Mark, Paper, Text } from '@mantine/core';
import { roleLabel } from '@/lib/buyingRoles';
import { formatDate } from '@/lib/format';
import { marked } from './marked';

export interface SaidWords {
  words: string;
  start: number;
  end: number;
  text: string;
  prompt: string;
  role?: string | null;
  saidAt: string;
  incentivised: boolean;
  contact?: { label: string; account?: { name: string } | null } | null;
}

/** What one person said, in the answer it comes from; the words that belong here stand out. */
export function Words({ statement }: { statement: SaidWords }) {
  const { before, words, after } = marked(statement.text, statement.start, statement.end);
  const whole = before.trim() === '' && after.trim() === '';
  const who = [statement.contact?.label, statement.role && roleLabel(statement.role), statement.contact?.account?.name];
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      <Text component="blockquote" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
        {whole ? (
          words
        ) : (
          <>
            <Text span c="dimmed" inherit>
              {before}
            </Text>
            <Mark color="blue">{words}</Mark>
            <Text span c="dimmed" inherit>
              {after}
            </Text>
          </>
        )}
      </Text>
      <Group component="figcaption" gap="xs" mt="xs">
        <Text size="sm" c="dimmed">
          {who.filter(Boolean).join(', ') || 'Unknown person'} · {statement.prompt} · {formatDate(statement.saidAt)}
        </Text>
        {statement.incentivised && (
          <Badge size="sm" color="gray" variant="light" tt="none">
            incentivised
          </Badge>
        )}
      </Group>
    </Paper>
  );
}
