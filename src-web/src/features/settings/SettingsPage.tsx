import { Alert, Button, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Page } from '@/components/Page';
import { useMay } from '@/lib/session';
import { ApiTokens } from './ApiTokens';
import { Members } from './Members';
import { useMessages } from './messages';
import { NewWorkspace } from './NewWorkspace';
import { Webhooks } from './Webhooks';
import { WorkspaceName } from './WorkspaceName';

export default function SettingsPage() {
  const say = useMessages();
  const isOwner = useMay('OWNER');
  const mayRestore = useMay('RESEARCHER');
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        mayRestore && (
          <Button component={Link} to="/settings/trash" variant="default" leftSection={<IconTrash size={16} aria-hidden />}>
            {say('trash')}
          </Button>
        )
      }
    >
      <Stack gap="xl">
        {!isOwner && (
          <Alert color="blue" title={say('readOnly')}>
            {say('readOnlyNext')}
          </Alert>
        )}
        <WorkspaceName />
        <Members />
        {isOwner && <ApiTokens />}
        {isOwner && <Webhooks />}
        <NewWorkspace />
      </Stack>
    </Page>
  );
}
