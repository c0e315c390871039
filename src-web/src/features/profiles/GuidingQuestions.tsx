import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { AddAttribute } from '@/entities/attribute/AddAttribute';
import type { Attribute, Owner } from '@/entities/attribute/fragments';
import type { AppliesTo } from '@/gql/graphql';
import { answersTo, questions } from './questions';

interface GuidingQuestionsProps {
  owner: Owner;
  appliesTo: AppliesTo;
  attributes: readonly Attribute[];
  editable: boolean;
}

/** The questions a profile should answer, and which of the answers somebody has confirmed. */
export function GuidingQuestions({ owner, appliesTo, attributes, editable }: GuidingQuestionsProps) {
  const answered = questions.map((question) => ({ ...question, ...answersTo(question, attributes) }));
  const confirmed = answered.filter(({ standing }) => standing === 'confirmed').length;
  return (
    <Paper withBorder p="lg" component="section" aria-label="Ten guiding questions">
      <Title order={2} size="h3">
        Ten guiding questions
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {confirmed} of {questions.length} are answered with evidence. A typed answer alone does not count.
      </Text>
      <Stack gap={6}>
        {answered.map(({ ask, begin, standing }, place) => (
          <Group key={ask} gap="sm" justify="space-between" wrap="nowrap" mih={30}>
            <Text size="sm" style={{ minWidth: 0 }}>
              {place + 1}. {ask}
            </Text>
            {standing === 'open' && editable && begin ? (
              <AddAttribute owner={owner} appliesTo={appliesTo} suggested={begin} label="Answer" variant="light" size="compact-sm" />
            ) : (
              <Text size="sm" c={standing === 'confirmed' ? 'teal.9' : 'dimmed'} style={{ flexShrink: 0 }}>
                {standing === 'confirmed' ? 'with evidence' : standing === 'believed' ? 'a hypothesis' : 'open'}
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
