import { Button, Menu, Modal } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { EditPersona } from './EditPersona';
import { useMessages } from './messages';
import type { Persona } from './persona';

const publishDocument = graphql(`
  mutation PublishPersona($input: PublishPersonaInput!) {
    publishPersona(input: $input) { userErrors { code message field } }
  }
`);
const unpublishDocument = graphql(`
  mutation UnpublishPersona($input: UnpublishPersonaInput!) {
    unpublishPersona(input: $input) { userErrors { code message field } }
  }
`);
const archiveDocument = graphql(`
  mutation ArchivePersona($input: ArchivePersonaInput!) {
    archivePersona(input: $input) { userErrors { code message field } }
  }
`);
const restoreDocument = graphql(`
  mutation RestorePersona($input: RestorePersonaInput!) {
    restorePersona(input: $input) { userErrors { code message field } }
  }
`);

/** What can be done with a persona as it stands. */
export function PersonaActions({ persona }: { persona: Persona }) {
  const say = useMessages();
  const { id, version, state, revision, publication } = persona;
  const publishedRevision = publication?.revision;
  const refresh = useRefresh();
  const [editing, setEditing] = useState(false);
  const publish = useWrite(publishDocument, (result) => result.publishPersona, ['BuyerPersona', 'Revision']);
  const unpublish = useWrite(unpublishDocument, (result) => result.unpublishPersona, ['BuyerPersona', 'Revision']);
  const archive = useWrite(archiveDocument, (result) => result.archivePersona, ['BuyerPersona', 'Revision']);
  const restore = useWrite(restoreDocument, (result) => result.restorePersona, ['BuyerPersona', 'Revision']);
  if (!useMay('RESEARCHER')) {
    return null;
  }
  const writes = [publish, unpublish, archive, restore];
  const failed = writes.map(({ error }) => error).find(Boolean) ?? null;
  const reload = () => {
    writes.forEach((write) => write.reset());
    refresh(['BuyerPersona', 'Revision']);
  };
  if (state === 'ARCHIVED') {
    return (
      <Button loading={restore.isPending} onClick={() => restore.mutate({ input: { id, version } })}>
        {say('action.restore')}
      </Button>
    );
  }
  return (
    <>
      {publishedRevision !== revision && (
        <Button loading={publish.isPending} onClick={() => publish.mutate({ input: { id, version } })}>
          {publishedRevision ? say('action.publishRevision', { revision }) : say('action.publish')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {say('action.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{say('action.edit')}</Menu.Item>
          {publishedRevision && <Menu.Item onClick={() => unpublish.mutate({ input: { id, version } })}>{say('action.unpublish')}</Menu.Item>}
          <Menu.Item onClick={() => archive.mutate({ input: { id, version } })}>{say('action.archive')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <EditPersona persona={persona} onClose={() => setEditing(false)} />}
      <Modal opened={failed !== null} onClose={reload} title={say('action.failed')}>
        <UserErrors error={failed} onReload={reload} />
      </Modal>
    </>
  );
}
