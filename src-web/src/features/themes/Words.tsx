import { Anchor, Badge, Group, Mark, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PassageLink } from '@/components/attributes/PassageLink';
import { roleLabel } from '@/lib/buyingRoles';
import { formatDate } from '@/lib/format';
import { marked } from './marked';
import { placeOf } from './placeOf';

export interface SaidWords {
  words: string;
  start: number;
  end: number;
  text: string;
  prompt: string;
  kind: string;
  sourceId: string;
  transcriptStart?: number | null;
  transcript?: { id: string } | null;
  role?: string | null;
  saidAt: string;
  incentivised: boolean;
  contact?: { label: string; account?: { name: string } | null } | null;
}

/** What one person said, in the answer it comes from; the words that belong here stand out. */
export function Words({ statement, children }: { statement: SaidWords; children?: ReactNode }) {
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
          {who.filter(Boolean).join(', ') || 'Unknown person'} · <Prompt statement={statement} /> · {formatDate(statement.saidAt)}
        </Text>
        {statement.incentivised && (
          <Badge size="sm" color="gray" variant="light" tt="none">
            incentivised
          </Badge>
        )}
      </Group>
      {children && <div style={{ marginTop: 8 }}>{children}</div>}
    </Paper>
  );
}

/** What it was said about; for what was said in an interview, the way to the words in the conversation. */
function Prompt({ statement }: { statement: SaidWords }) {
  const place = placeOf(statement);
  if (place) {
    return (
      <Anchor component={Link} to={place} size="sm">
        {statement.prompt}
      </Anchor>
    );
  }
  return statement.kind === 'PASSAGE' ? <PassageLink codingId={statement.sourceId} label={statement.prompt} /> : statement.prompt;
}
