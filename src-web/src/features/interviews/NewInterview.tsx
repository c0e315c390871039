import { Button, Fieldset, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { Refused } from '@/lib/errors';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { nobody, ParticipantFields, type Person } from './ParticipantFields';

const createDocument = graphql(`
  mutation CreateInterview($input: CreateInterviewInput!) {
    createInterview(input: $input) { interview { id } userErrors { code message field } }
  }
`);

interface NewInterviewProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

const today = () => new Date().toLocaleDateString('sv-SE');

/** Asks for the facts of a conversation; its text is imported on the interview's page. */
export function NewInterview({ opened, onClose, onCreated }: NewInterviewProps) {
  const say = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} title={say('create.title')} size="xl">
      <NewInterviewForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

function NewInterviewForm({ onClose, onCreated }: Omit<NewInterviewProps, 'opened'>) {
  const say = useMessages();
  const [title, setTitle] = useState('');
  const [heldOn, setHeldOn] = useState(today);
  const [interviewer, setInterviewer] = useState('');
  const [people, setPeople] = useState<readonly Person[]>([nobody]);
  // One key for this form: a second click, or a second try after a broken connection, enters nothing twice.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const create = useWrite(createDocument, (result) => result.createInterview, ['Interview', 'Participant']);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const participants = people.filter((person) => person.name.trim());
    create.mutate(
      { input: { title, heldOn, interviewer: interviewer || null, participants, idempotencyKey } },
      { onSuccess: ({ interview }) => interview && onCreated(interview.id) },
    );
  };
  const changePerson = (at: number, changed: Person) => setPeople(people.map((person, index) => (index === at ? changed : person)));

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={say('field.title')}
          description={say('create.titleHint')}
          placeholder={say('create.titleExample')}
          required
          data-autofocus
          value={title}
          error={errorOn(create.error, 'title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <TextInput
            label={say('field.heldOn')}
            type="date"
            required
            value={heldOn}
            onChange={(event) => setHeldOn(event.currentTarget.value)}
          />
          <TextInput
            label={say('field.interviewer')}
            description={say('create.interviewerHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={interviewer}
            error={errorOn(create.error, 'interviewer')}
            onChange={(event) => setInterviewer(event.currentTarget.value)}
          />
        </Group>
        <Fieldset legend={say('create.people')}>
          <Stack gap="sm">
            {people.map((person, index) => (
              <ParticipantFields
                // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
                key={index}
                person={person}
                nameError={errorOn(create.error, `participants.${index}.name`)}
                onChange={(changed) => changePerson(index, changed)}
                onRemove={people.length > 1 ? () => setPeople(people.filter((_, at) => at !== index)) : undefined}
              />
            ))}
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => setPeople([...people, nobody])}
            >
              {say('create.addPerson')}
            </Button>
          </Stack>
        </Fieldset>
        <UserErrors error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {say('create.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const errorOn = (error: Error | null, path: string) =>
  error instanceof Refused ? error.userErrors.find((one) => one.field.slice(1).join('.') === path)?.message : undefined;
