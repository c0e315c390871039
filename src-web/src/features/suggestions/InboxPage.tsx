import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { UserErrors } from '@/components/UserErrors';
import { useConnection } from '@/lib/hooks';
import { useKeys } from '@/lib/useKeys';
import { BulkBar } from './BulkBar';
import { itemsOf } from './decide/Deciding';
import { Decisions, type Decision } from './decide/Decisions';
import { DoneNote } from './decide/DoneNote';
import { useDecide, type Done } from './decide/useDecide';
import { EmptyInbox } from './EmptyInbox';
import { boxes, inboxDocument, isUndecided, type Suggestion } from './inbox';
import { KeysHelp } from './KeysHelp';
import { useMessages } from './messages';
import { SuggestionCard } from './SuggestionCard';
import { useChosen } from './useChosen';

export default function InboxPage() {
  const say = useMessages();
  const [box, setBox] = useState('waiting');
  const [emergingShown, emergingFold] = useDisclosure(false);
  const [helpShown, help] = useDisclosure(false);
  const states = boxes.find((one) => one.value === box)?.states ?? [];
  const waiting = box === 'waiting';
  const inbox = useConnection(inboxDocument, { filter: { states, strength: waiting && !emergingShown ? 'PROPOSED' : null }, first: 25 }, (result) => result.suggestions);
  const [told, setTold] = useState<ReadonlyMap<string, number>>(new Map());
  // What was decided is not shown until the list has come back, so that no key can reach it.
  const shown = inbox.nodes.filter((one) => (told.get(one.id) ?? 0) <= one.version);
  const { chosen, choose, go } = useChosen(shown);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [decision, setDecision] = useState<Decision>();
  const [done, setDone] = useState<Done>();

  const selected = shown.filter((one) => selection.has(one.id));
  const tell = (what: Done) => {
    setDone(what);
    setTold((before) => new Map([...before, ...what.undoable.map((one) => [one.id, one.version] as const)]));
    setSelection(new Set());
  };
  const decide = useDecide(tell);
  const busy = decide.isPending || decision !== undefined;
  const undo = (items: { id: string; version: number }[]) => !busy && items.length > 0 && decide.mutate({ decision: 'UNDO', items });
  const select = (suggestion: Suggestion | undefined) =>
    suggestion &&
    setSelection((now) => new Set(now.has(suggestion.id) ? [...now].filter((id) => id !== suggestion.id) : [...now, suggestion.id]));
  const begin = (what: Decision['what'], suggestions: readonly Suggestion[], definitionKey?: string) => {
    if (busy || suggestions.length === 0 || !suggestions.every(isUndecided)) {
      return;
    }
    if (what === 'accept' && suggestions.length > 1) {
      decide.mutate({ decision: 'ACCEPT', items: itemsOf(suggestions) });
    } else {
      setDecision({ what, suggestions, definitionKey });
    }
  };
  const byKey = (what: Decision['what']) =>
    begin(what, selected.length > 0 && what !== 'edit' ? selected : chosen ? [chosen] : []);

  useKeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
    ['a', () => byKey('accept')],
    ['e', () => byKey('edit')],
    ['r', () => byKey('reject')],
    ['s', () => byKey('snooze')],
    ['x', () => select(chosen)],
    ['u', () => undo(done?.undoable ?? [])],
    ['shift+?', help.open],
  ]);

  return (
    <Page
      title={say('title')}
      lead={say('lead')}
    >
      <Group justify="space-between">
        <SegmentedControl
          aria-label={say('boxes')}
          value={box}
          onChange={(value) => {
            setBox(value);
            choose(undefined);
            setSelection(new Set());
          }}
          data={boxes.map(({ value }) => ({ value, label: say(`box.${value}`) }))}
        />
        <Button variant="subtle" size="xs" onClick={help.open}>
          {say('keys.open')}
        </Button>
      </Group>
      {done && <DoneNote done={done} onUndo={() => undo(done.undoable)} onClose={() => setDone(undefined)} />}
      <UserErrors error={decide.error} />
      {selected.length > 0 && (
        <BulkBar
          selected={selected}
          onDecide={(what) => begin(what, selected)}
          onUndo={() => undo(itemsOf(selected))}
          onClear={() => setSelection(new Set())}
        />
      )}
      <Loaded query={inbox}>
        {() => (
          <Stack gap="sm">
            {shown.length === 0 && <EmptyInbox waiting={waiting} />}
            {shown.map((suggestion) => (
              <SuggestionCard
                key={suggestion.id}
                suggestion={suggestion}
                chosen={suggestion === chosen}
                selected={selection.has(suggestion.id)}
                onChoose={() => choose(suggestion)}
                onSelect={() => select(suggestion)}
                onDecide={(what, key) => begin(what, [suggestion], key)}
                onUndo={() => undo(itemsOf([suggestion]))}
              />
            ))}
            <LoadMore query={inbox} />
            {waiting && (
              <Button variant="default" onClick={emergingFold.toggle} aria-expanded={emergingShown}>
                {emergingShown ? say('emerging.hide') : say('emerging.show')}
              </Button>
            )}
          </Stack>
        )}
      </Loaded>
      <Decisions decision={decision} onClose={() => setDecision(undefined)} onDone={tell} />
      <KeysHelp opened={helpShown} onClose={help.close} />
    </Page>
  );
}
