import { ActionIcon, Group, Paper, Select, Stack, Switch, Text, Textarea, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import type { QuestionKind } from '@/gql/graphql';
import { AttributePicker } from './AttributePicker';
import { hasOptions, kindOptions, questionElement, type QuestionDraft } from './draft';
import { useMessages } from './messages';
import { OptionsEditor } from './OptionsEditor';
import { ScaleEditor } from './ScaleEditor';

interface QuestionEditorProps {
  question: QuestionDraft;
  /** 1 for the first. */
  number: number;
  last: boolean;
  mayWrite: boolean;
  onChange: (key: string, part: Partial<QuestionDraft>) => void;
  onMove: (key: string, by: number) => void;
  onRemove: (key: string) => void;
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** One question while it is being written. Alt with an arrow key moves it. */
export const QuestionEditor = memo(function QuestionEditor(props: QuestionEditorProps) {
  const say = useMessages();
  const { question, number, last, mayWrite, onChange, onMove, onRemove } = props;
  const { key, kind } = question;
  const change = (part: Partial<QuestionDraft>) => onChange(key, part);
  const { move, frame } = useKeptFocus((by) => onMove(key, by));
  const byKey = (event: KeyboardEvent) => {
    const by = event.altKey ? steps[event.key] : undefined;
    if (by && mayWrite) {
      event.preventDefault();
      move(by);
    }
  };
  return (
    <Paper
      withBorder
      p="lg"
      component="section"
      id={questionElement(key)}
      tabIndex={-1}
      aria-label={say('question.label', { number })}
      onKeyDown={byKey}
      ref={frame}
    >
      <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
        <Stack gap="sm">
          <Group justify="space-between" wrap="nowrap">
            <Text fw={600}>{say('question.label', { number })}</Text>
            {mayWrite && (
              <Group gap={4} wrap="nowrap">
                <Tooltip label={say('question.up')}>
                  <ActionIcon variant="subtle" aria-label={say('question.upLabel', { number })} disabled={number === 1} onClick={() => move(-1)}>
                    <IconArrowUp size={18} aria-hidden />
                  </ActionIcon>
                </Tooltip>
                <Tooltip label={say('question.down')}>
                  <ActionIcon variant="subtle" aria-label={say('question.downLabel', { number })} disabled={last} onClick={() => move(1)}>
                    <IconArrowDown size={18} aria-hidden />
                  </ActionIcon>
                </Tooltip>
                <Tooltip label={say('question.remove')}>
                  <ActionIcon variant="subtle" color="red" aria-label={say('question.removeLabel', { number })} onClick={() => onRemove(key)}>
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              </Group>
            )}
          </Group>
          <Textarea
            label={say('question.text')}
            autosize
            minRows={1}
            dir="auto"
            value={question.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <TextInput
            label={say('question.help')}
            dir="auto"
            value={question.help}
            onChange={(event) => change({ help: event.currentTarget.value })}
          />
          <Group align="flex-end" gap="md">
            <Select
              label={say('question.kind')}
              data={kindOptions()}
              value={kind}
              allowDeselect={false}
              onChange={(chosen) => chosen && change({ kind: chosen as QuestionKind })}
            />
            <AttributePicker value={question.attributeKey} onChange={(attributeKey) => change({ attributeKey })} />
            <Switch
              label={say('question.required')}
              mb={8}
              checked={question.required}
              onChange={(event) => change({ required: event.currentTarget.checked })}
            />
          </Group>
          {hasOptions(kind) && <OptionsEditor question={question} onChange={change} />}
          {kind === 'SCALE' && <ScaleEditor question={question} onChange={change} />}
        </Stack>
      </fieldset>
    </Paper>
  );
});

/** A card that changes its place is taken out of the page for a moment: the focus is put back where it was. */
function useKeptFocus(onMove: (by: number) => void) {
  const frame = useRef<HTMLElement>(null);
  const focused = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = focused.current;
    focused.current = null;
    if (before?.isConnected) {
      // At either end the button that was pressed is no longer of use; its neighbour is.
      (before.matches(':disabled') ? frame.current : before)?.focus();
    }
  });
  const move = (by: number) => {
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onMove(by);
  };
  return { frame, move };
}
