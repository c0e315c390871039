import { KeysHelp as SharedKeysHelp } from '@/components/KeysHelp';
import { useMessages } from './messages';

const keys = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['a', 'keys.accept'],
  ['e', 'keys.edit'],
  ['r', 'keys.reject'],
  ['s', 'keys.snooze'],
  ['x', 'keys.select'],
  ['u', 'keys.undo'],
  ['?', 'keys.help'],
] as const;

/** The keys of the inbox. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const say = useMessages();
  return <SharedKeysHelp title={say('keys.title')} keys={keys.map(([key, what]) => [key, say(what)] as const)} opened={opened} onClose={onClose} />;
}
