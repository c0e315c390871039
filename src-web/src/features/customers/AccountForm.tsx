import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import type { CreateAccountInput } from '@/gql/graphql';
import { useDraft, useKeptWhenRefused } from '@/lib/drafts';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';

interface AccountFormProps {
  /** Names the draft: what was typed and not saved. */
  draftKey: string;
  account?: Partial<CreateAccountInput>;
  /** It goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten. */
  version?: number;
  error: Error | null;
  saving: boolean;
  onSave: (input: CreateAccountInput, version: number) => void;
  onReload?: () => void;
}

/** The largest whole number that the API takes; what is larger must be said and not be cut. */
const largestInt = 2_147_483_647;

const orNull = (text: string) => text.trim() || null;

interface Typed {
  name: string;
  industry: string;
  country: string;
  employees: number | string;
  segment: string;
  version: number;
}

const inputOf = ({ name, industry, country, employees, segment }: Typed): CreateAccountInput => ({
  name,
  industry: orNull(industry),
  country: orNull(country)?.toUpperCase() ?? null,
  employees: employees === '' ? null : Number(employees),
  segment: orNull(segment),
});

/** What is known about a company. Empty means unknown. */
export function AccountForm({ draftKey, account, version = 0, error, saving, onSave, onReload }: AccountFormProps) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const saved: Typed = {
    name: account?.name ?? '',
    industry: account?.industry ?? '',
    country: account?.country ?? '',
    employees: account?.employees ?? '',
    segment: account?.segment ?? '',
    version,
  };
  const draft = useDraft(draftKey, saved);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: draft.initial,
    onValuesChange: draft.keep,
    validate: {
      employees: (value) => (Number(value) > largestInt ? say('account.tooManyEmployees') : null),
    },
  });
  useKeptWhenRefused(draft, error, form.getValues);
  // What is saved fills a new form at once, in which it must not come back as a draft.
  const send = (typed: Typed) => {
    draft.forget();
    onSave(inputOf(typed), typed.version);
  };
  const reload =
    onReload &&
    (() => {
      draft.forget();
      onReload();
    });
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack gap="sm">
        <RestoredDraft draft={draft} onDiscard={() => form.setValues(saved)} />
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            <TextInput label={say('contact.name')} required maxLength={200} key={form.key('name')} {...form.getInputProps('name')} />
            <TextInput label={say('account.industry')} key={form.key('industry')} {...form.getInputProps('industry')} />
            <TextInput
              label={say('account.country')}
              description={say('account.countryHint')}
              maxLength={2}
              key={form.key('country')}
              {...form.getInputProps('country')}
            />
            <NumberInput
              label={say('account.employees')}
              min={0}
              clampBehavior="none"
              allowDecimal={false}
              thousandSeparator=","
              key={form.key('employees')}
              {...form.getInputProps('employees')}
            />
            <TextInput label={say('account.segment')} key={form.key('segment')} {...form.getInputProps('segment')} />
          </SimpleGrid>
        </fieldset>
        <UserErrors error={error} form={form} onReload={reload} />
        {mayWrite && (
          <Group>
            <Button type="submit" loading={saving}>
              {say('save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
