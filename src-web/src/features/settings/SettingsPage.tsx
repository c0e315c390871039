import { Alert, Stack } from '@mantine/core';
import { Page } from '@/components/Page';
import { useMay } from '@/lib/session';
import { ApiTokens } from './ApiTokens';
import { Members } from './Members';
import { NewWorkspace } from './NewWorkspace';
import { Webhooks } from './Webhooks';
import { WorkspaceName } from './WorkspaceName';

export default function SettingsPage() {
  const isOwner = useMay('OWNER');
  return (
    <Page title="Settings" lead="The workspace, who works in it, and which programs may read it.">
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
