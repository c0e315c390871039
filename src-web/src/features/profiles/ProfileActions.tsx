import { Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { Refused } from '@/lib/errors';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { EditProfile } from './EditProfile';
import { useMessages } from './messages';
import type { Profile } from './profile';

const activateDocument = graphql(`
  mutation ActivateProfile($input: ActivateProfileInput!) {
    activateProfile(input: $input) { userErrors { code message field } }
  }
`);
const publishDocument = graphql(`
  mutation PublishProfile($input: PublishProfileInput!) {
    publishProfile(input: $input) { userErrors { code message field } }
  }
`);
const archiveDocument = graphql(`
  mutation ArchiveProfile($input: ArchiveProfileInput!) {
    archiveProfile(input: $input) { userErrors { code message field } }
  }
`);
const restoreDocument = graphql(`
  mutation RestoreProfile($input: RestoreProfileInput!) {
    restoreProfile(input: $input) { userErrors { code message field } }
  }
`);

/** What can be done with a profile as it stands. */
export function ProfileActions({ profile }: { profile: Profile }) {
  const say = useMessages();
  const { id, version, state, revision, publication } = profile;
  const publishedRevision = publication?.revision;
  const refresh = useRefresh();
  const [editing, setEditing] = useState(false);
  const activate = useWrite(activateDocument, (result) => result.activateProfile, ['IdealCustomerProfile', 'Revision']);
  const publish = useWrite(publishDocument, (result) => result.publishProfile, ['IdealCustomerProfile', 'Revision']);
  const archive = useWrite(archiveDocument, (result) => result.archiveProfile, ['IdealCustomerProfile', 'Revision']);
  const restore = useWrite(restoreDocument, (result) => result.restoreProfile, ['IdealCustomerProfile', 'Revision']);
  if (!useMay('RESEARCHER')) {
    return null;
  }
  const needsReason = activate.error instanceof Refused && activate.error.has('LIMIT_REACHED');
  const failed = needsReason ? null : [activate, publish, archive, restore].map(({ error }) => error).find(Boolean);
  const reload = () => {
    [activate, publish, archive, restore].forEach((write) => write.reset());
    refresh(['IdealCustomerProfile', 'Revision']);
  };
  return (
    <>
      {state === 'DRAFT' && (
        <Button loading={activate.isPending} onClick={() => activate.mutate({ input: { id, version } })}>
          {say('action.activate')}
        </Button>
      )}
      {state === 'ACTIVE' && publishedRevision !== revision && (
        <Button loading={publish.isPending} onClick={() => publish.mutate({ input: { id, version } })}>
          {say('action.publish', { revision })}
        </Button>
      )}
      {state === 'ARCHIVED' ? (
        <Button loading={restore.isPending} onClick={() => restore.mutate({ input: { id, version } })}>
          {say('action.restore')}
        </Button>
      ) : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {say('action.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setEditing(true)}>{say('action.edit')}</Menu.Item>
            <Menu.Item onClick={() => archive.mutate({ input: { id, version } })}>{say('action.archive')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {editing && <EditProfile profile={profile} onClose={() => setEditing(false)} />}
      {needsReason && (
        <ReasonDialog error={activate.error} saving={activate.isPending} onClose={() => activate.reset()} onReason={(reason) => activate.mutate({ input: { id, version, reason } })} />
      )}
      <Modal opened={Boolean(failed)} onClose={reload} title={say('action.failed')}>
        <UserErrors error={failed ?? null} onReload={reload} />
      </Modal>
    </>
  );
}

interface ReasonDialogProps {
  error: Error | null;
  saving: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** A fourth active profile is possible, but not without a word why. */
function ReasonDialog({ error, saving, onClose, onReason }: ReasonDialogProps) {
  const say = useMessages();
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={say('fourth.title')}>
      <Stack gap="md">
        <Text size="sm">{error?.message}</Text>
        <TextInput label={say('fourth.reason')} data-autofocus maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('fourth.cancel')}
          </Button>
          <Button disabled={!reason.trim()} loading={saving} onClick={() => onReason(reason.trim())}>
            {say('fourth.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
