import { Button, Group, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { Preview } from '@/features/suggestions/Preview';
import { describeProposal } from '@/features/suggestions/proposal';
import { graphql } from '@/gql';
import type { Polarity } from '@/gql/graphql';
import { useRead, useWrite } from '@/lib/hooks';
import { consequence } from './consequence';
import { useMessages } from './messages';
import { sayDecided } from './sayDecided';
import { decisionsTouched } from './touched';
import type { Done } from './useDecide';

const acceptDocument = graphql(`
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) { suggestion { id version text } userErrors { code message field } }
  }
`);

const definitionsDocument = graphql(`
  query DefinitionsOfSuggestions {
    attributeDefinitions { key label group valueType }
  }
`);

const inWords = new Set(['STATEMENT', 'TEXT', 'LONG_TEXT', 'LIST', 'RANKED_LIST']);
const polarities: Polarity[] = ['MUST', 'WANT', 'NEUTRAL', 'AVOID', 'DISQUALIFY'];

interface AcceptFormProps {
  suggestion: Suggestion;
  editing: boolean;
  /** What a person chose it to be about, by a button. */
  chosenKey?: string;
  onClose: () => void;
  onDone: (done: Done) => void;
}

/** Shows what the profile would say, lets a person say it better, and accepts it. */
export function AcceptForm({ suggestion, editing, chosenKey, onClose, onDone }: AcceptFormProps) {
  const say = useMessages();
  const accept = useWrite(acceptDocument, (result) => result.acceptSuggestion, decisionsTouched);
  const definitions = useRead(definitionsDocument, {}, { enabled: editing });
  const [text, setText] = useState(suggestion.text);
  const [definitionKey, setDefinitionKey] = useState<string | null>(chosenKey ?? suggestion.change.definition?.key ?? null);
  const [polarity, setPolarity] = useState<string | null>(null);
  const [weight, setWeight] = useState<number | string>('');
  const verb = describeProposal(suggestion.change);
  const changedKey = definitionKey !== (suggestion.change.definition?.key ?? null);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate(
          {
            input: {
              id: suggestion.id,
              version: suggestion.version,
              ...(editing && {
                // A contradiction in its own words is still a line to be written down.
                text: text === suggestion.text && suggestion.change.kind !== 'CONTRADICT' ? null : text,
                definitionKey: changedKey ? definitionKey : null,
                polarity: polarity as Polarity | null,
                weight: weight === '' ? null : Number(weight),
              }),
            },
          },
          {
            onSuccess: ({ suggestion: accepted }) =>
              onDone({
                words: sayDecided('ACCEPT', [accepted?.text ?? suggestion.text]),
                refusals: [],
                undoable: accepted ? [{ id: accepted.id, version: accepted.version }] : [],
              }),
          },
        );
      }}
    >
      <Stack>
        <div>
          <Text size="sm" c="dimmed">
            {verb}
          </Text>
          <Preview suggestion={suggestion} />
        </div>
        {editing && (
          <>
            <Select
              label={say('accept.about')}
              data={(definitions.data?.attributeDefinitions ?? [])
                .filter((definition) => inWords.has(definition.valueType))
                .map((definition) => ({ value: definition.key, label: definition.label }))}
              value={definitionKey}
              onChange={setDefinitionKey}
              searchable
              required
            />
            <Textarea label={say('accept.words')} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} />
            <Group grow>
              <Select
                label={say('accept.polarity')}
                placeholder={say('accept.usual')}
                data={polarities.map((value) => ({ value, label: say(`polarity.${value}`) }))}
                value={polarity}
                onChange={setPolarity}
                clearable
              />
              <NumberInput label={say('accept.weight')} placeholder={say('accept.usualWeight')} min={0} max={10} allowDecimal={false} value={weight} onChange={setWeight} />
            </Group>
          </>
        )}
        <Text size="sm" c="dimmed">
          {consequence(suggestion, editing)}
        </Text>
        <UserErrors error={accept.error} onReload={onClose} />
        <Group justify="flex-end">
          <Button type="submit" loading={accept.isPending} disabled={editing && !definitionKey} data-autofocus={!editing || undefined}>
            {say('accept.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
