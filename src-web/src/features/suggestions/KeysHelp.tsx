import { Kbd, Modal, Table } from '@mantine/core';

const keys: [string, string][] = [
  ['j', 'Next suggestion'],
  ['k', 'Previous suggestion'],
  ['a', 'Accept'],
  ['e', 'Edit and accept'],
  ['r', 'Reject, with a reason'],
  ['s', 'Snooze until a day'],
  ['x', 'Select; a, r and s then decide about all that are selected'],
  ['u', 'Undo the last decision'],
  ['?', 'Show this help'],
];

export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys of the inbox" closeButtonProps={{ 'aria-label': 'Close' }}>
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
