import { KeysHelp as SharedKeysHelp } from '@/components/KeysHelp';

const keys = [
  ['j', 'Next suggestion'],
  ['k', 'Previous suggestion'],
  ['a', 'Accept'],
  ['e', 'Edit and accept'],
  ['r', 'Reject, with a reason'],
  ['s', 'Snooze until a day'],
  ['x', 'Select; a, r and s then decide about all that are selected'],
  ['u', 'Undo the last decision'],
  ['?', 'Show this help'],
] as const;

/** The keys of the inbox. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return <SharedKeysHelp title="Keys of the inbox" keys={keys} opened={opened} onClose={onClose} />;
}
