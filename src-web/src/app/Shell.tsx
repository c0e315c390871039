import { Anchor, AppShell, Burger, Container, Group, Image, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { AccountMenu } from './AccountMenu';
import { useMessages } from './messages';
import { Navigation } from './Navigation';
import { Notices } from './Notices';
import { SignedIn } from './SignedIn';
import { SignInAgain } from './SignInAgain';

/** The frame of the console: who and where at the top, the rooms on the left, the page. */
export function Shell() {
  const say = useMessages();
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <SignedIn>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <AppShell header={{ height: 52 }} navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding={0}>
        <AppShell.Header>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('showRooms')} aria-expanded={opened} />
              <Anchor component={Link} to="/" underline="never" c="inherit">
                <Group gap="xs" wrap="nowrap">
                  <Image src="/lodestar.svg" w={26} h={26} alt="" />
                  <Text fw={650}>{say('program')}</Text>
                </Group>
              </Anchor>
            </Group>
            <AccountMenu />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar component="div">
          <Navigation onNavigate={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
          <Notices />
          <Container size="lg" py="lg">
            <Outlet />
          </Container>
        </AppShell.Main>
      </AppShell>
      <SignInAgain />
      <ScrollRestoration />
    </SignedIn>
  );
}
