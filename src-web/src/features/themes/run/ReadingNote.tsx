import { Alert, Anchor, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import type { ReadingOutcome } from '@/gql/graphql';
import { none, useConnection } from '@/lib/hooks';
import { languageName } from './languageName';
import { useMessages } from './messages';

const outcomeDocument = graphql(`
  query StatementsByOutcome($runId: ID!, $outcome: ReadingOutcome!, $language: String, $first: Int, $after: String) {
    themeRun(id: $runId) { statements(filter: { outcome: $outcome, language: $language }, first: $first, after: $after) {
      nodes { ...StatementFields }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

const unplacedDocument = graphql(`
  query UnplacedStatements($runId: ID!, $first: Int, $after: String) {
    themeRun(id: $runId) { unplacedStatements(first: $first, after: $after) {
      nodes { ...StatementFields }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

interface Reading {
  statements: number;
  read: number;
  nonAnswers: number;
  withoutWords: number;
  junk: number;
  notEnglish: number;
  unreadLanguages: readonly { language: string; statements: number }[];
}

interface ReadingNoteProps {
  runId: string;
  reading: Reading;
  unplaced: number;
  repeated: readonly { text: string; people: number }[];
}

type Shown = { title: string; outcome?: ReadingOutcome; language?: string };

/** What is in no theme, and why; each can be looked at. */
const outcomes = { unplaced: undefined, nonAnswers: 'NON_ANSWER', withoutWords: 'NO_WORDS', junk: 'JUNK' } as const;
type Part = keyof typeof outcomes;

/** Says what became of every statement; what is not in a theme can be looked at. */
export function ReadingNote({ runId, reading, unplaced, repeated }: ReadingNoteProps) {
  const say = useMessages();
  const [shown, setShown] = useState<Shown>();
  const counts: Record<Part, number> = { ...reading, unplaced };
  const parts = (Object.keys(outcomes) as Part[]).filter((part) => counts[part] > 0);
  const languages = reading.unreadLanguages.map(({ language, statements }) => {
    const name = languageName(language);
    return { statements, name, what: { title: say('statements.language', { language: name }), outcome: 'NOT_ENGLISH', language } satisfies Shown };
  });
  return (
    <Stack gap="xs">
      <Group gap="md">
        <Text size="sm">
          {say('reading.read', { read: reading.read, count: reading.statements })}
        </Text>
        {parts.map((part) => (
          <Open key={part} onClick={() => setShown({ title: say(`statements.${part}`), outcome: outcomes[part] })}>
            {say(`reading.${part}`, { count: counts[part] })}
          </Open>
        ))}
      </Group>
      {languages.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{say('reading.unread', { statements: reading.notEnglish })}</Text>
          {languages.map(({ statements, name, what }) => (
            <Open key={name} onClick={() => setShown(what)}>
              {say('reading.language', { statements, language: name })}
            </Open>
          ))}
        </Group>
      )}
      {repeated.length > 0 && (
        <Alert variant="default" icon={<IconCopy aria-hidden />} title={say('pasted.title')}>
          <Stack gap={4}>
            {repeated.map(({ text, people }) => (
              <Text key={text} size="sm" lineClamp={2}>
                {say('pasted.people', { count: people, text })}
              </Text>
            ))}
            <Text size="sm">{say('pasted.next')}</Text>
          </Stack>
        </Alert>
      )}
      <Drawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        position="right"
        size="lg"
        title={shown?.title}
        closeButtonProps={{ 'aria-label': say('statements.close') }}
      >
        {shown && (shown.outcome ? <ByOutcome runId={runId} outcome={shown.outcome} language={shown.language} /> : <Unplaced runId={runId} />)}
      </Drawer>
    </Stack>
  );
}

function Open({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Anchor component="button" type="button" size="sm" onClick={onClick}>
      {children}
    </Anchor>
  );
}

function ByOutcome({ runId, outcome, language }: { runId: string; outcome: ReadingOutcome; language?: string }) {
  const statements = useConnection(outcomeDocument, { runId, outcome, language, first: 50 }, (result) => result.themeRun?.statements ?? none);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}

function Unplaced({ runId }: { runId: string }) {
  const statements = useConnection(unplacedDocument, { runId, first: 50 }, (result) => result.themeRun?.unplacedStatements ?? none);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}
