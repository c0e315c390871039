import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import type { BuyingRole, CreateContactInput } from '@/gql/graphql';
import { useDraft, useKeptWhenRefused } from '@/lib/drafts';
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
  /** Names the draft: what was typed and not saved. */
  draftKey: string;
  contact?: KnownContact;
  /** It goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten. */
  version?: number;
  error: Error | null;
  saving: boolean;
  onSave: (input: CreateContactInput, version: number) => void;
  onReload?: () => void;
  /** Further buttons beside "Save"; what erases the person forgets the draft too. */
  renderMore?: (forgetDraft: () => void) => ReactNode;
}

const orNull = (text: string) => text.trim() || null;

interface Typed {
  name: string;
  email: string;
  externalKey: string;
  jobTitle: string;
  buyingRole: BuyingRole | null;
  accountId: string | null;
  version: number;
}

const inputOf = ({ name, email, externalKey, jobTitle, buyingRole, accountId }: Typed): CreateContactInput => ({
  name: orNull(name),
  email: orNull(email),
  externalKey: orNull(externalKey),
  jobTitle: orNull(jobTitle),
  buyingRole,
  accountId,
});

/** What is known about a person. Empty means unknown. */
export function ContactForm({ draftKey, contact = {}, version = 0, error, saving, onSave, onReload, renderMore }: ContactFormProps) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const saved: Typed = {
    name: contact.name ?? '',
    email: contact.email ?? '',
    externalKey: contact.externalKey ?? '',
    jobTitle: contact.jobTitle ?? '',
    buyingRole: contact.buyingRole ?? null,
    accountId: contact.account?.id ?? null,
    version,
  };
  const draft = useDraft(draftKey, saved);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
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
    <form noValidate onSubmit={form.onSubmit(send)}>
      <Stack gap="sm">
        <RestoredDraft draft={draft} onDiscard={() => form.setValues(saved)} />
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
        <UserErrors error={error} form={form} onReload={reload} />
        {mayWrite && (
          <Group justify="space-between">
            <Button type="submit" loading={saving}>
              {say('save')}
            </Button>
            {renderMore?.(draft.forget)}
          </Group>
        )}
      </Stack>
    </form>
  );
}
