import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLogout, IconSettings } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { graphql } from '@/gql';
import { forgetAllDrafts } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useSession } from '@/lib/session';
import { armSessionGate } from '@/lib/sessionGate';
import { useMessages } from './messages';

const signOutDocument = graphql(`
  mutation SignOut {
    signOut { userErrors { code message field } }
  }
`);

const switchDocument = graphql(`
  mutation SwitchWorkspace($input: SwitchWorkspaceInput!) {
    switchWorkspace(input: $input) { userErrors { code message field } }
  }
`);

/** Who is signed in, into which workspace; the way to another one, and out. */
export function AccountMenu() {
  const say = useMessages();
  const { account, workspace, workspaces, role } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = useWrite(signOutDocument, (result) => result.signOut, []);
  const switchTo = useWrite(switchDocument, (result) => result.switchWorkspace, []);

  // What was read belongs to the workspace or the person that is left: none of it may show through.
  const leaveFor = (path: string) => {
    queryClient.clear();
    void navigate(path);
  };

  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="inherit" rightSection={<IconChevronDown size={16} aria-hidden />} maw={260} px="xs">
          <Text truncate size="sm">
            {workspace.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {say(`account.${role}`, { name: account.name })}
          <Text size="xs" truncate>
            {account.email}
          </Text>
        </Menu.Label>
        {workspaces.length > 1 && <Menu.Divider />}
        {workspaces.length > 1 &&
          workspaces.map((other) => (
            <Menu.Item
              key={other.id}
              leftSection={other.id === workspace.id ? <IconCheck size={16} aria-label={say('account.here')} /> : <span style={{ width: 16 }} />}
              onClick={() => other.id !== workspace.id && switchTo.mutate({ input: { id: other.id } }, { onSuccess: () => leaveFor('/') })}
            >
              {other.name}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} component={Link} to="/settings">
          {say('room.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => {
            armSessionGate(false);
            signOut.mutate({}, { onSuccess: () => { forgetAllDrafts(); leaveFor('/sign-in'); } });
          }}
        >
          {say('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
