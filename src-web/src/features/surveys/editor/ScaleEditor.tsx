import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { QuestionDraft } from './draft';

interface ScaleEditorProps {
  question: QuestionDraft;
  onChange: (part: Partial<QuestionDraft>) => void;
}

/** The two ends of a scale and what they mean. */
export function ScaleEditor({ question: { min, max, minLabel, maxLabel }, onChange }: ScaleEditorProps) {
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <NumberInput
        label="From"
        allowDecimal={false}
        value={min}
        onChange={(value) => typeof value === 'number' && onChange({ min: value })}
      />
      <TextInput
        label="which means"
        placeholder="not at all"
        dir="auto"
        value={minLabel}
        onChange={(event) => onChange({ minLabel: event.currentTarget.value })}
      />
      <NumberInput
        label="To"
        allowDecimal={false}
        value={max}
        onChange={(value) => typeof value === 'number' && onChange({ max: value })}
      />
      <TextInput
        label="which means"
        placeholder="completely"
        dir="auto"
        value={maxLabel}
        onChange={(event) => onChange({ maxLabel: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
