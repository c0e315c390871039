import { Button, Group, Select, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { UserErrors } from '@/components/UserErrors';
import type { AttributeValueInput, Polarity } from '@/gql/graphql';
import { Refused } from '@/lib/errors';
import type { Definition } from './fragments';
import { useMessages } from './messages';
import { polarityOptions } from './polarities';
import { ValueEditor } from './value/ValueEditor';

export interface AttributeChoice {
  value: AttributeValueInput;
  polarity: Polarity;
  weight: number;
  cause: string | null;
}

interface AttributeFormProps {
  definition: Definition;
  initial: Omit<AttributeChoice, 'cause'>;
  submit: string;
  saving: boolean;
  error: Error | null;
  onSubmit: (choice: AttributeChoice) => void;
  onReload?: () => void;
}

/** What the value was refused for, to be shown beside it. */
const valueError = (error: Error | null) =>
  error instanceof Refused ? error.userErrors.find(({ field }) => field[1] === 'value')?.message : undefined;

/** The value of one attribute, what it means to match it, and how much it counts. */
export function AttributeForm({ definition, initial, submit, saving, error, onSubmit, onReload }: AttributeFormProps) {
  const say = useMessages();
  const [value, setValue] = useState(initial.value);
  const [polarity, setPolarity] = useState<Polarity>(initial.polarity);
  const [weight, setWeight] = useState(initial.weight);
  const [cause, setCause] = useState('');
  const atValue = valueError(error);

  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ value, polarity, weight, cause: cause.trim() || null });
  };

  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {definition.description && (
          <Text size="sm" c="dimmed">
            {definition.description}
          </Text>
        )}
        <ValueEditor definition={definition} value={value} onChange={setValue} error={atValue} />
        <Select
          label={say('matches')}
          data={polarityOptions()}
          value={polarity}
          onChange={(next) => setPolarity((next ?? polarity) as Polarity)}
          allowDeselect={false}
        />
        <div>
          <Text size="sm" fw={600} mb={4} aria-hidden>
            {say('weight.set', { weight })}
          </Text>
          <Slider min={0} max={10} value={weight} onChange={setWeight} label={null} thumbLabel={say('weight.thumb')} marks={[{ value: 0 }, { value: 5 }, { value: 10 }]} />
        </div>
        <TextInput label={say('why')} description={say('whyHint')} maxLength={300} value={cause} onChange={(event) => setCause(event.currentTarget.value)} />
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
