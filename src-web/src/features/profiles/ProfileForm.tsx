import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { targetWords } from '@/entities/profile/targetWords';
import { graphql } from '@/gql';
import type { ProfilePolarity, TargetKind } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreateProfile($input: CreateProfileInput!) {
    createProfile(input: $input) { profile { id } userErrors { code message field } }
  }
`);

const kinds = ['ORGANISATION', 'INDIVIDUAL'] as const;
const polarities = ['IDEAL', 'ANTI'] as const;

const empty = { name: '', description: '', targetKind: 'ORGANISATION' as TargetKind, polarity: 'IDEAL' as ProfilePolarity };

/** Makes a draft and goes to it. */
export function ProfileForm({ onDone }: { onDone: () => void }) {
  const say = useMessages();
  const navigate = useNavigate();
  const create = useWrite(createDocument, (result) => result.createProfile, ['IdealCustomerProfile', 'Revision']);
  const draft = useDraft('new profile', empty);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  const goThere = (id: string | undefined) => {
    draft.forget();
    onDone();
    if (id) {
      void navigate(`/profiles/${id}`);
    }
  };
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: ({ profile }) => goThere(profile?.id) }))}>
      <Stack gap="md">
        <RestoredDraft draft={draft} onDiscard={() => form.setValues(empty)} />
        <TextInput label={say('field.name')} placeholder={say('create.example')} required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
        <Textarea label={say('field.description')} autosize minRows={2} maxRows={8} key={form.key('description')} {...form.getInputProps('description')} />
        <Choice
          label={say('create.target')}
          data={kinds.map((value) => ({ value, label: targetWords({ targetKind: value }) }))}
          key={form.key('targetKind')}
          {...form.getInputProps('targetKind')}
        />
        <Choice
          label={say('create.polarity')}
          data={polarities.map((value) => ({ value, label: say(`polarity.${value}`) }))}
          key={form.key('polarity')}
          {...form.getInputProps('polarity')}
        />
        <UserErrors error={create.error} form={form} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending}>
            {say('create.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  data: { value: string; label: string }[];
  defaultValue?: string;
  onChange?: (value: string) => void;
}

function Choice({ label, data, defaultValue, onChange }: ChoiceProps) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4} aria-hidden>
        {label}
      </Text>
      <SegmentedControl fullWidth aria-label={label} data={data} defaultValue={defaultValue} onChange={onChange} />
    </div>
  );
}
