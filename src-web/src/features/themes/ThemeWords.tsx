import { Drawer, Stack, Text } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { Echoes } from './Echoes';
import { Words } from './Words';

const wordsDocument = graphql(`
  query ThemeWords($themeId: ID!, $first: Int, $after: String) {
    themeStatements(themeId: $themeId, first: $first, after: $after) {
      nodes { id words start end text prompt kind sourceId transcriptStart transcript { id } peopleSayingSo role saidAt incentivised contact { label account { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The words of a theme, nearest to its middle first. */
export function ThemeWords({ id, name, onClose }: { id: string | undefined; name: string; onClose: () => void }) {
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={name}
      closeButtonProps={{ 'aria-label': 'Close the words' }}
    >
      {id !== undefined && <List themeId={id} />}
    </Drawer>
  );
}

function List({ themeId }: { themeId: string }) {
  const words = useConnection(wordsDocument, { themeId, first: 50 }, (result) => result.themeStatements);
  return (
    <Loaded query={words}>
      {() => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            The words nearest to the middle of the theme come first.
          </Text>
          {words.nodes.map((statement) => (
            <Words key={statement.id} statement={statement}>
              {statement.peopleSayingSo > 1 && <Echoes statementId={statement.id} people={statement.peopleSayingSo} />}
            </Words>
          ))}
          <LoadMore query={words} />
        </Stack>
      )}
    </Loaded>
  );
}
