import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import type { CreateAccountInput } from '@/gql/graphql';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';

interface AccountFormProps {
  account?: Partial<CreateAccountInput>;
  error: Error | null;
  saving: boolean;
  onSave: (input: CreateAccountInput) => void;
  onReload?: () => void;
}

/** The largest whole number that the API takes; what is larger must be said and not be cut. */
const largestInt = 2_147_483_647;

const orNull = (text: string) => text.trim() || null;

/** What is known about a company. Empty means unknown. */
export function AccountForm({ account, error, saving, onSave, onReload }: AccountFormProps) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      name: account?.name ?? '',
      industry: account?.industry ?? '',
      country: account?.country ?? '',
      employees: (account?.employees ?? '') as number | string,
      segment: account?.segment ?? '',
    },
    validate: {
      employees: (value) => (Number(value) > largestInt ? say('account.tooManyEmployees') : null),
    },
    transformValues: ({ name, industry, country, employees, segment }): CreateAccountInput => ({
      name,
      industry: orNull(industry),
      country: orNull(country)?.toUpperCase() ?? null,
      employees: employees === '' ? null : Number(employees),
      segment: orNull(segment),
    }),
  });
  return (
    <form onSubmit={form.onSubmit(onSave)}>
      <Stack gap="sm">
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
        <UserErrors error={error} form={form} onReload={onReload} />
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
