import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { Preview } from '@/features/suggestions/Preview';
import { describeProposal } from '@/features/suggestions/proposal';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { consequence } from './consequence';
import { EditedFields, type Edited } from './EditedFields';
import { useMessages } from './messages';
import { sayDecided } from './sayDecided';
import { decisionsTouched } from './touched';
import type { Done } from './useDecide';

const acceptDocument = graphql(`
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) { suggestion { id version text } userErrors { code message field } }
  }
`);

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
  const refresh = useRefresh();
  const accept = useWrite(acceptDocument, (result) => result.acceptSuggestion, decisionsTouched);
  const ownKey = suggestion.change.definition?.key ?? null;
  const proposed: Edited = { text: suggestion.text, definitionKey: chosenKey ?? ownKey, polarity: null, weight: '', version: suggestion.version };
  const draft = useDraft(`edit of suggestion ${suggestion.id}`, proposed);
  const form = useForm<Edited>({
    // A button that says what it is about says so now; what had been typed is older.
    initialValues: editing ? { ...draft.initial, definitionKey: chosenKey ?? draft.initial.definitionKey } : proposed,
    onValuesChange: draft.keep,
  });
  const close = () => {
    if (editing) {
      draft.forget();
    }
    onClose();
  };
  const reload = () => {
    close();
    refresh(decisionsTouched);
  };
  const changes = ({ text, definitionKey, polarity, weight }: Edited) => ({
    // A contradiction in its own words is still a line to be written down.
    text: text === suggestion.text && suggestion.change.kind !== 'CONTRADICT' ? null : text,
    definitionKey: definitionKey === ownKey ? null : definitionKey,
    polarity,
    weight: weight === '' ? null : Number(weight),
  });

  return (
    <form
      onSubmit={form.onSubmit((edited) =>
        accept.mutate(
          { input: { id: suggestion.id, version: edited.version, ...(editing && changes(edited)) } },
          {
            onSuccess: ({ suggestion: accepted }) => {
              draft.forget();
              onDone({
                words: sayDecided('ACCEPT', [accepted?.text ?? suggestion.text]),
                refusals: [],
                undoable: accepted ? [{ id: accepted.id, version: accepted.version }] : [],
              });
            },
          },
        ),
      )}
    >
      <Stack>
        {editing && <RestoredDraft draft={draft} onDiscard={() => form.setValues(proposed)} />}
        <div>
          <Text size="sm" c="dimmed">
            {describeProposal(suggestion.change)}
          </Text>
          <Preview suggestion={suggestion} />
        </div>
        {editing && <EditedFields form={form} />}
        <Text size="sm" c="dimmed">
          {consequence(suggestion, editing)}
        </Text>
        <UserErrors error={accept.error} onReload={reload} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={accept.isPending} disabled={editing && !form.values.definitionKey} data-autofocus={!editing || undefined}>
            {say('accept.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
