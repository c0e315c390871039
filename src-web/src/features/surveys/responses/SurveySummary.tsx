import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IntervalBar } from '@/components/IntervalBar';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import type { SurveySummaryQuery } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const summaryDocument = graphql(`
  query SurveySummary($surveyId: ID!) {
    survey(id: $surveyId) {
      summary {
        asked answered mean
        choices { id label share { people asked low high } }
        question { ...QuestionFields }
      }
    }
  }
`);

type Summary = NonNullable<SurveySummaryQuery['survey']>['summary'][number];

/** What people chose at the closed questions, each with its interval. */
export function SurveySummary({ surveyId }: { surveyId: string }) {
  const say = useMessages();
  const query = useRead(summaryDocument, { surveyId });
  return (
    <Loaded query={query}>
      {({ survey }) => {
        const answered = (survey?.summary ?? []).filter((one) => one.answered > 0);
        return (
          answered.length > 0 && (
            <Stack>
              <Title order={2}>{say('summary.title')}</Title>
              {answered.map((one) => (
                <QuestionSummary key={one.question.id} summary={one} />
              ))}
            </Stack>
          )
        );
      }}
    </Loaded>
  );
}

/** A list of more choices than this shows those that most people chose. */
const mostShown = 12;

function QuestionSummary({ summary: { question, asked, answered, mean, choices } }: { summary: Summary }) {
  const say = useMessages();
  const long = choices.length > mostShown;
  const chosen = choices.filter((one) => one.share.people > 0).toSorted((one, other) => other.share.people - one.share.people).slice(0, mostShown);
  // The points of a scale stay in their order.
  const shown = !long ? choices : question.kind === 'ScaleQuestion' ? choices.filter((one) => chosen.includes(one)) : chosen;
  return (
    <Paper withBorder p="lg" component="section" aria-label={question.text}>
      <Text fw={600} dir="auto">
        {question.text}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {mean == null ? say('summary.answered', { count: answered, asked }) : say('summary.answeredMean', { count: answered, asked, mean })}
      </Text>
      <Stack gap={6}>
        {shown.map((choice) => (
          <Group key={choice.id} gap="md" wrap="wrap">
            <Text size="sm" w={220} dir="auto">
              {choice.label}
            </Text>
            <Box flex="1 1 240px">
              <IntervalBar count={choice.share.people} asked={choice.share.asked} low={choice.share.low} high={choice.share.high} />
            </Box>
          </Group>
        ))}
        {choices.length > shown.length && (
          <Text size="sm" c="dimmed">
            {say('summary.more', { count: choices.length - shown.length })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
