import { Alert, Anchor, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import type { ReadingOutcome } from '@/gql/graphql';
import { formatCount, formatQuantity } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { languageName } from './languageName';

const outcomeDocument = graphql(`
  query StatementsByOutcome($runId: ID!, $outcome: ReadingOutcome!, $language: String, $first: Int, $after: String) {
    statementsByOutcome(runId: $runId, outcome: $outcome, language: $language, first: $first, after: $after) {
      nodes { ...StatementFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const unplacedDocument = graphql(`
  query UnplacedStatements($runId: ID!, $first: Int, $after: String) {
    unplacedStatements(runId: $runId, first: $first, after: $after) {
      nodes { ...StatementFields }
      pageInfo { hasNextPage endCursor }
    }
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

/** Says what became of every statement; what is not in a theme can be looked at. */
export function ReadingNote({ runId, reading, unplaced, repeated }: ReadingNoteProps) {
  const [shown, setShown] = useState<Shown>();
  const parts: [number, string, Shown][] = [
    [unplaced, 'in no theme', { title: 'In no theme' }],
    [reading.nonAnswers, 'say nothing', { title: 'Set aside: these say nothing', outcome: 'NON_ANSWER' }],
    [reading.withoutWords, 'without words', { title: 'Set aside: no words', outcome: 'NO_WORDS' }],
    [reading.junk, 'meant as no answer', { title: 'Set aside: nobody meant these as an answer', outcome: 'JUNK' }],
  ];
  const languages = reading.unreadLanguages.map(({ language, statements }) => ({
    statements,
    name: languageName(language),
    what: { title: `Unread: ${languageName(language)}`, outcome: 'NOT_ENGLISH', language } satisfies Shown,
  }));
  return (
    <Stack gap="xs">
      <Group gap="md">
        <Text size="sm">
          {formatCount(reading.read)} of {formatCount(reading.statements)} statements read
        </Text>
        {parts
          .filter(([count]) => count > 0)
          .map(([count, label, what]) => (
            <Open key={label} onClick={() => setShown(what)}>
              {formatCount(count)} {label}
            </Open>
          ))}
      </Group>
      {languages.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{formatCount(reading.notEnglish)} not read, for the language model reads English only:</Text>
          {languages.map(({ statements, name, what }) => (
            <Open key={name} onClick={() => setShown(what)}>
              {formatCount(statements)} {name}
            </Open>
          ))}
        </Group>
      )}
      {repeated.length > 0 && (
        <Alert variant="default" icon={<IconCopy aria-hidden />} title="Some longer answers look pasted">
          <Stack gap={4}>
            {repeated.map(({ text, people }) => (
              <Text key={text} size="sm" lineClamp={2}>
                {formatQuantity(people, 'person', 'people')} wrote the same: “{text}”
              </Text>
            ))}
            <Text size="sm">Each person counts. Look whether these are people of their own before you build on it.</Text>
          </Stack>
        </Alert>
      )}
      <Drawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        position="right"
        size="lg"
        title={shown?.title}
        closeButtonProps={{ 'aria-label': 'Close the statements' }}
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
  const statements = useConnection(outcomeDocument, { runId, outcome, language, first: 50 }, (result) => result.statementsByOutcome);
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
  const statements = useConnection(unplacedDocument, { runId, first: 50 }, (result) => result.unplacedStatements);
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
