import { Button, Group, Select, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import type { AttributeValueInput, Polarity } from '@/gql/graphql';
import type { Draft } from '@/lib/drafts';
import { Refused } from '@/lib/errors';
import type { Definition } from './fragments';
import { useMessages } from './messages';
import { polarityOptions } from './polarities';
import { ValueEditor } from './value/ValueEditor';

/** An attribute while it is being written. */
export interface AttributeDraft {
  value: AttributeValueInput;
  polarity: Polarity;
  weight: number;
  cause: string;
  /** It goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten. */
  version: number;
}

interface AttributeFormProps {
  definition: Definition;
  draft: Draft<AttributeDraft>;
  /** What it goes back to when what was typed is thrown away. */
  saved: AttributeDraft;
  submit: string;
  saving: boolean;
  error: Error | null;
  onSubmit: (typed: AttributeDraft) => void;
  onReload?: () => void;
}

/** What the value was refused for, to be shown beside it. */
const valueError = (error: Error | null) =>
  error instanceof Refused ? error.userErrors.find(({ field }) => field[1] === 'value')?.message : undefined;

/** The value of one attribute, what it means to match it, and how much it counts. */
export function AttributeForm({ definition, draft, saved, submit, saving, error, onSubmit, onReload }: AttributeFormProps) {
  const say = useMessages();
  const [typed, setTyped] = useState(draft.initial);
  const { value, polarity, weight, cause } = typed;
  const change = (part: Partial<AttributeDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const atValue = valueError(error);

  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(typed);
  };

  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <RestoredDraft draft={draft} onDiscard={() => setTyped(saved)} />
        {definition.description && (
          <Text size="sm" c="dimmed">
            {definition.description}
          </Text>
        )}
        <ValueEditor definition={definition} value={value} onChange={(next) => change({ value: next })} error={atValue} />
        <Select
          label={say('matches')}
          data={polarityOptions()}
          value={polarity}
          onChange={(next) => change({ polarity: (next ?? polarity) as Polarity })}
          allowDeselect={false}
        />
        <div>
          <Text size="sm" fw={600} mb={4} aria-hidden>
            {say('weight.set', { weight })}
          </Text>
          <Slider min={0} max={10} value={weight} onChange={(next) => change({ weight: next })} label={null} thumbLabel={say('weight.thumb')} marks={[{ value: 0 }, { value: 5 }, { value: 10 }]} />
        </div>
        <TextInput label={say('why')} description={say('whyHint')} maxLength={300} value={cause} onChange={(event) => change({ cause: event.currentTarget.value })} />
        {!atValue && <UserErrors error={error} onReload={onReload} />}
        <Group justify="flex-end">
          <Button type="submit" loading={saving}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
