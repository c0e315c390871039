import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { AddAttribute } from '@/entities/attribute/AddAttribute';
import type { Attribute, Owner } from '@/entities/attribute/fragments';
import type { AppliesTo } from '@/gql/graphql';
import { useMessages } from './messages';
import { answersTo, questions } from './questions';

interface GuidingQuestionsProps {
  owner: Owner;
  appliesTo: AppliesTo;
  attributes: readonly Attribute[];
  editable: boolean;
}

/** The questions a profile should answer, and which of the answers somebody has confirmed. */
export function GuidingQuestions({ owner, appliesTo, attributes, editable }: GuidingQuestionsProps) {
  const say = useMessages();
  const answered = questions.map((question) => ({ ...question, ...answersTo(question, attributes) }));
  const confirmed = answered.filter(({ standing }) => standing === 'confirmed').length;
  return (
    <Paper withBorder p="lg" component="section" aria-label={say('questions.title')}>
      <Title order={2} size="h3">
        {say('questions.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say('questions.confirmed', { count: confirmed, questions: questions.length })}
      </Text>
      <Stack gap={6}>
        {answered.map(({ name, begin, standing }, place) => (
          <Group key={name} gap="sm" justify="space-between" wrap="nowrap" mih={30}>
            <Text size="sm" style={{ minWidth: 0 }}>
              {say('questions.numbered', { number: place + 1, question: say(`question.${name}`) })}
            </Text>
            {standing === 'open' && editable && begin ? (
              <AddAttribute owner={owner} appliesTo={appliesTo} suggested={begin} label={say('questions.answer')} variant="light" size="compact-sm" />
            ) : (
              <Text size="sm" c={standing === 'confirmed' ? 'teal.9' : 'dimmed'} style={{ flexShrink: 0 }}>
                {say(`answered.${standing}`)}
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
