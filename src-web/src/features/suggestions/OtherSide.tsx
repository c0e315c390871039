import { Stack, Text } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { ShortQuote } from '@/entities/statement/ShortQuote';
import { graphql } from '@/gql';
import type { ThemeSide } from '@/gql/graphql';
import { none, useConnection } from '@/lib/hooks';
import classes from './SuggestionCard.module.css';

const otherSideDocument = graphql(`
  query OtherSideOfSuggestion($themeId: ID!, $side: ThemeSide, $first: Int, $after: String) {
    theme(id: $themeId) { statements(side: $side, first: $first, after: $after) {
      nodes { ...SaidFields }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

/** Everything that is said on the other side of the theme, some at a time. */
export function OtherSide({ themeId, side, label }: { themeId: string; side: ThemeSide; label: string }) {
  const statements = useConnection(otherSideDocument, { themeId, side, first: 6 }, (result) => result.theme?.statements ?? none);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="xs" role="group" aria-label={label}>
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <div className={classes.quotes}>
            {statements.nodes.map((statement) => (
              <ShortQuote key={statement.id} quote={statement} />
            ))}
          </div>
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}
