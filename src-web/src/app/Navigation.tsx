import { NavLink, ScrollArea, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useMessages } from './messages';
import { wings } from './rooms';

/** The way around the loop. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const say = useMessages();
  const { pathname } = useLocation();
  const isUnder = (to: string) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`));
  return (
    <ScrollArea component="nav" aria-label={say('rooms')} type="auto" p="xs">
      {wings.map((wing) => (
        <div key={wing.name ?? 'home'}>
          {wing.name && (
            <Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
              {say(`wing.${wing.name}`)}
            </Text>
          )}
          {wing.rooms.map(({ name, to, also = [], icon: Icon }) => {
            const isHere = [to, ...also].some(isUnder);
            return (
              <NavLink
                key={to}
                component={Link}
                to={to}
                label={say(`room.${name}`)}
                active={isHere}
                aria-current={isHere ? 'page' : undefined}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                onClick={onNavigate}
                py={6}
                style={{ borderRadius: 'var(--mantine-radius-md)' }}
              />
            );
          })}
        </div>
      ))}
    </ScrollArea>
  );
}
