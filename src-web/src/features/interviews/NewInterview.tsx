import { Button, Fieldset, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { Refused } from '@/lib/errors';
import { useWrite } from '@/lib/hooks';
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
  return (
    <Modal opened={opened} onClose={onClose} title="New interview" size="xl">
      <NewInterviewForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

function NewInterviewForm({ onClose, onCreated }: Omit<NewInterviewProps, 'opened'>) {
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
          label="Title"
          description="How your team calls this conversation"
          placeholder="Month end at Voss & Becker"
          required
          data-autofocus
          value={title}
          error={errorOn(create.error, 'title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <TextInput
            label="Held on"
            type="date"
            required
            value={heldOn}
            onChange={(event) => setHeldOn(event.currentTarget.value)}
          />
          <TextInput
            label="Who asked"
            description="Their words never count as a customer's"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={interviewer}
            error={errorOn(create.error, 'interviewer')}
            onChange={(event) => setInterviewer(event.currentTarget.value)}
          />
        </Group>
        <Fieldset legend="Who was interviewed">
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
              Add another person
            </Button>
          </Stack>
        </Fieldset>
        <UserErrors error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Enter the interview
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const errorOn = (error: Error | null, path: string) =>
  error instanceof Refused ? error.userErrors.find((one) => one.field.slice(1).join('.') === path)?.message : undefined;
