import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import type { BuyingRole, CreateContactInput } from '@/gql/graphql';
import { useMay } from '@/lib/session';
import { AccountPicker } from './AccountPicker';
import { useMessages } from './messages';

export interface KnownContact {
  name?: string | null;
  email?: string | null;
  externalKey?: string | null;
  jobTitle?: string | null;
  buyingRole?: BuyingRole | null;
  account?: { id: string; name: string } | null;
}

interface ContactFormProps {
  contact?: KnownContact;
  error: Error | null;
  saving: boolean;
  onSave: (input: CreateContactInput) => void;
  onReload?: () => void;
  /** Further buttons beside "Save". */
  more?: ReactNode;
}

const orNull = (text: string) => text.trim() || null;

/** What is known about a person. Empty means unknown. */
export function ContactForm({ contact = {}, error, saving, onSave, onReload, more }: ContactFormProps) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      name: contact.name ?? '',
      email: contact.email ?? '',
      externalKey: contact.externalKey ?? '',
      jobTitle: contact.jobTitle ?? '',
      buyingRole: (contact.buyingRole ?? null) as BuyingRole | null,
      accountId: contact.account?.id ?? null,
    },
    transformValues: ({ name, email, externalKey, jobTitle, buyingRole, accountId }): CreateContactInput => ({
      name: orNull(name),
      email: orNull(email),
      externalKey: orNull(externalKey),
      jobTitle: orNull(jobTitle),
      buyingRole,
      accountId,
    }),
  });
  return (
    <form noValidate onSubmit={form.onSubmit(onSave)}>
      <Stack gap="sm">
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={say('contact.name')} key={form.key('name')} {...form.getInputProps('name')} />
            <TextInput label={say('contact.email')} type="email" key={form.key('email')} {...form.getInputProps('email')} />
            <AccountPicker known={contact.account} key={form.key('accountId')} {...form.getInputProps('accountId')} />
            <TextInput label={say('contact.job')} key={form.key('jobTitle')} {...form.getInputProps('jobTitle')} />
            <Select
              label={say('contact.role')}
              data={roleOptions()}
              clearable
              placeholder={say('unknown')}
              key={form.key('buyingRole')}
              {...form.getInputProps('buyingRole')}
            />
            <TextInput
              label={say('contact.externalKey')}
              description={say('contact.externalKeyHint')}
              key={form.key('externalKey')}
              {...form.getInputProps('externalKey')}
            />
          </SimpleGrid>
        </fieldset>
        <UserErrors error={error} form={form} onReload={onReload} />
        {mayWrite && (
          <Group justify="space-between">
            <Button type="submit" loading={saving}>
              {say('save')}
            </Button>
            {more}
          </Group>
        )}
      </Stack>
    </form>
  );
}
