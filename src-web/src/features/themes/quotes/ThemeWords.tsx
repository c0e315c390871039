import { Drawer, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { QuoteActions } from '@/features/themes/edit/QuoteActions';
import { SplitTicked } from '@/features/themes/edit/SplitTicked';
import { graphql } from '@/gql';
import type { ThemeSide } from '@/gql/graphql';
import { none, useConnection } from '@/lib/hooks';
import { Echoes } from './Echoes';
import { useMessages } from './messages';

const wordsDocument = graphql(`
  query ThemeWords($themeId: ID!, $side: ThemeSide, $first: Int, $after: String) {
    theme(id: $themeId) { statements(side: $side, first: $first, after: $after) {
      nodes { ...StatementFields placement { confirmed } peopleSayingSo }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

interface ThemeWordsProps {
  id: string | undefined;
  name: string;
  /** People who say what the theme says, and people who say the opposite. */
  people: number;
  opposed: number;
  onClose: () => void;
}

/** The words of a theme, nearest to its centroid first; those for and those against it apart. */
export function ThemeWords({ id, name, people, opposed, onClose }: ThemeWordsProps) {
  const say = useMessages();
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={name}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {id !== undefined &&
        (opposed === 0 ? (
          <List themeId={id} />
        ) : (
          <Tabs defaultValue="FOR" keepMounted={false}>
            <Tabs.List mb="sm">
              <Tabs.Tab value="FOR">{say('for', { count: people })}</Tabs.Tab>
              <Tabs.Tab value="AGAINST">{say('against', { count: opposed })}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="FOR">
              <List themeId={id} side="FOR" />
            </Tabs.Panel>
            <Tabs.Panel value="AGAINST">
              <List themeId={id} side="AGAINST" />
            </Tabs.Panel>
          </Tabs>
        ))}
    </Drawer>
  );
}

function List({ themeId, side }: { themeId: string; side?: ThemeSide }) {
  const say = useMessages();
  const words = useConnection(wordsDocument, { themeId, side, first: 50 }, (result) => result.theme?.statements ?? none);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Loaded query={words}>
      {() => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {side === 'AGAINST' ? say('contrary') : say('order')}
          </Text>
          <SplitTicked themeId={themeId} statementIds={ticked.filter((id) => words.nodes.some((one) => one.id === id))} onDone={() => setTicked([])} />
          {words.nodes.map((statement) => (
            <StatementQuote key={statement.id} statement={statement}>
              {statement.peopleSayingSo > 1 && <Echoes statementId={statement.id} people={statement.peopleSayingSo} />}
              <QuoteActions
                statement={statement}
                themeId={themeId}
                ticked={ticked.includes(statement.id)}
                onTick={(on) => setTicked(on ? [...ticked, statement.id] : ticked.filter((id) => id !== statement.id))}
              />
            </StatementQuote>
          ))}
          <LoadMore query={words} />
        </Stack>
      )}
    </Loaded>
  );
}
