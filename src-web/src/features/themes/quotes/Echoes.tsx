import { Anchor, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EchoesList } from './EchoesList';
import { useMessages } from './messages';

/** How many people said it in nearly the same words, and who; each of them counts. */
export function Echoes({ statementId, people }: { statementId: string; people: number }) {
  const say = useMessages();
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="xs" mt={4}>
      <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={opened} style={{ alignSelf: 'flex-start' }}>
        {say('echoes', { count: people })}
      </Anchor>
      {opened && <EchoesList statementId={statementId} />}
    </Stack>
  );
}
