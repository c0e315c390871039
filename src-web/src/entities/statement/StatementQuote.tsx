import { Anchor, Badge, Group, Mark, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { personWords } from '@/entities/person/personWords';
import { formatDate } from '@/lib/format';
import type { Statement } from './fragments';
import { marked } from './marked';
import { useMessages } from './messages';
import { PassageLink } from './PassageLink';
import { placeOf } from './placeOf';

/** What one person said, in the answer it comes from; the words that belong here stand out. */
export function StatementQuote({ statement, children }: { statement: Statement; children?: ReactNode }) {
  const say = useMessages();
  const { before, words, after } = marked(statement.origin.text, statement.start, statement.end);
  const whole = before.trim() === '' && after.trim() === '';
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
          {personWords(statement.contact, statement.speaker.role) || say('unknownPerson')} · <Prompt statement={statement} /> · {formatDate(statement.origin.saidAt)}
        </Text>
        {statement.origin.incentivised && (
          <Badge size="sm" color="gray" variant="light" tt="none">
            {say('incentivised')}
          </Badge>
        )}
      </Group>
      {children && <div style={{ marginTop: 8 }}>{children}</div>}
    </Paper>
  );
}

/** What it was said about; for what was said in an interview, the way to the words in the conversation. */
function Prompt({ statement }: { statement: Statement }) {
  const place = placeOf(statement);
  if (place) {
    return (
      <Anchor component={Link} to={place} size="sm">
        {statement.origin.prompt}
      </Anchor>
    );
  }
  return statement.origin.kind === 'PASSAGE' ? <PassageLink codingId={statement.origin.id} label={statement.origin.prompt} /> : statement.origin.prompt;
}
