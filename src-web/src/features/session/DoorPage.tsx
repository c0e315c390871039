import { Center, Group, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useMessages } from './messages';

interface DoorPageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages before the door: setting up, signing in, joining. */
export function DoorPage({ title, lead, children }: DoorPageProps) {
  const say = useMessages();
  useEffect(() => {
    document.title = say('documentTitle', { title });
  }, [say, title]);
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" radius="lg" w="100%" maw={440}>
        <Stack gap="md">
          <Group gap="xs">
            <Image src="/lodestar.svg" w={30} h={30} alt="" />
            <Text fw={650}>{say('program')}</Text>
          </Group>
          <div>
            <Title order={1} size="h2">
              {title}
            </Title>
            {lead && (
              <Text c="dimmed" size="sm" mt={4} component="div">
                {lead}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
    </Center>
  );
}
