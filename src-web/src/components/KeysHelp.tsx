import { Kbd, Modal, Table } from '@mantine/core';
import { useMessages } from './messages';

interface KeysHelpProps {
  title: string;
  /** Each key and what it does. */
  keys: readonly (readonly [key: string, what: string])[];
  opened: boolean;
  onClose: () => void;
}

/** The single keys of a page. */
export function KeysHelp({ title, keys, opened, onClose }: KeysHelpProps) {
  const say = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('close') }}>
      <Table>
        <Table.Tbody>
          {keys.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Td w={60}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
