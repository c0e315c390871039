import { Alert, Button, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Page } from '@/components/Page';
import { useMay } from '@/lib/session';
import { ApiTokens } from './ApiTokens';
import { Members } from './Members';
import { NewWorkspace } from './NewWorkspace';
import { Webhooks } from './Webhooks';
import { WorkspaceName } from './WorkspaceName';

export default function SettingsPage() {
  const isOwner = useMay('OWNER');
  const mayRestore = useMay('RESEARCHER');
  return (
    <Page
      title="Settings"
      lead="The workspace, who works in it, and which programs may read it."
      actions={
        mayRestore && (
          <Button component={Link} to="/settings/trash" variant="default" leftSection={<IconTrash size={16} aria-hidden />}>
            Trash
          </Button>
        )
      }
    >
      <Stack gap="xl">
        {!isOwner && (
          <Alert color="blue" title="You can look at this, but not change it">
            Owners change names, members and tokens.
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
