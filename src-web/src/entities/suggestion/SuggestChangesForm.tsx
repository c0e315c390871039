import { Alert, Anchor, Button, Group, Progress, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { describeComparison } from './describeComparison';
import { useMessages } from './messages';

const choicesDocument = graphql(`
  query ChoicesOfComparison {
    profiles(first: 100) { nodes { id name state } }
    personas(first: 100) { nodes { id name } }
    themeRuns(first: 20) { nodes { id title finishedAt } }
    surveys(first: 100) { nodes { id title completedResponses } }
  }
`);

const suggestDocument = graphql(`
  mutation SuggestChanges($input: SuggestChangesInput!) {
    suggestChanges(input: $input) { made refreshed heldBack userErrors { code message field } }
  }
`);

const isOf = (kind: string, choice: string | null) => (choice?.startsWith(`${kind}:`) ? choice.slice(kind.length + 1) : null);

/** Asks what is compared with what, compares, and says what came of it. */
export function SuggestChangesForm({ source }: { source?: string }) {
  const say = useMessages();
  const choices = useRead(choicesDocument, {});
  const suggest = useWrite(suggestDocument, (result) => result.suggestChanges, ['Suggestion']);
  const [owner, setOwner] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(source ?? null);
  const choose = (set: (choice: string | null) => void) => (choice: string | null) => {
    set(choice);
    suggest.reset();
  };
  return (
    <Loaded query={choices}>
      {({ profiles, personas, themeRuns, surveys }) => (
        <Stack>
          <Text size="sm" c="dimmed">
            {say('lead')}
          </Text>
          {!source && (
            <Select
              label={say('source.label')}
              description={say('source.hint')}
              placeholder={say('choose')}
              data={[
                {
                  group: say('source.runs'),
                  items: themeRuns.nodes.filter((run) => run.finishedAt).map((run) => ({ value: `run:${run.id}`, label: run.title })),
                },
                {
                  group: say('source.surveys'),
                  items: surveys.nodes
                    .filter((survey) => survey.completedResponses > 0)
                    .map((survey) => ({ value: `survey:${survey.id}`, label: survey.title })),
                },
              ]}
              value={chosen}
              onChange={choose(setChosen)}
              nothingFoundMessage={say('source.none')}
              searchable
            />
          )}
          <Select
            label={say('owner.label')}
            placeholder={say('choose')}
            data={[
              {
                group: say('owner.profiles'),
                items: profiles.nodes
                  .filter((profile) => profile.state !== 'ARCHIVED')
                  .map((profile) => ({ value: `profile:${profile.id}`, label: profile.name })),
              },
              { group: say('owner.personas'), items: personas.nodes.map((persona) => ({ value: `persona:${persona.id}`, label: persona.name })) },
            ]}
            value={owner}
            onChange={choose(setOwner)}
            nothingFoundMessage={say('owner.none')}
            searchable
          />
          <UserErrors error={suggest.error} />
          {suggest.isPending && (
            <Stack gap={4} role="status">
              <Text size="sm">{say('comparing')}</Text>
              <Progress value={100} animated aria-label={say('comparingShort')} />
            </Stack>
          )}
          {suggest.data && (
            <Alert color="teal" role="status">
              {describeComparison(suggest.data)}{' '}
              <Anchor component={Link} to="/inbox" size="sm" underline="always">
                {say('toInbox')}
              </Anchor>
            </Alert>
          )}
          <Group justify="flex-end">
            <Button
              disabled={!owner || !chosen}
              loading={suggest.isPending}
              onClick={() =>
                suggest.mutate({
                  input: {
                    runId: isOf('run', chosen),
                    surveyId: isOf('survey', chosen),
                    profileId: isOf('profile', owner),
                    personaId: isOf('persona', owner),
                  },
                })
              }
            >
              {say('submit')}
            </Button>
          </Group>
        </Stack>
      )}
    </Loaded>
  );
}
