import { Anchor, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { formatQuantity } from '@/lib/format';
import { EchoesList } from './EchoesList';

/** How many people said it in nearly the same words, and who; each of them counts. */
export function Echoes({ statementId, people }: { statementId: string; people: number }) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="xs" mt={4}>
      <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={opened} style={{ alignSelf: 'flex-start' }}>
        Said in nearly the same words by {formatQuantity(people, 'person', 'people')}
      </Anchor>
      {opened && <EchoesList statementId={statementId} />}
    </Stack>
  );
}
