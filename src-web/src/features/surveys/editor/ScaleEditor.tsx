import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { QuestionDraft } from './draft';
import { useMessages } from './messages';

interface ScaleEditorProps {
  question: QuestionDraft;
  onChange: (part: Partial<QuestionDraft>) => void;
}

/** The two ends of a scale and what they mean. */
export function ScaleEditor({ question: { min, max, minLabel, maxLabel }, onChange }: ScaleEditorProps) {
  const say = useMessages();
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <NumberInput
        label={say('scale.from')}
        allowDecimal={false}
        value={min}
        onChange={(value) => typeof value === 'number' && onChange({ min: value })}
      />
      <TextInput
        label={say('scale.means')}
        placeholder={say('scale.leastExample')}
        dir="auto"
        value={minLabel}
        onChange={(event) => onChange({ minLabel: event.currentTarget.value })}
      />
      <NumberInput
        label={say('scale.to')}
        allowDecimal={false}
        value={max}
        onChange={(value) => typeof value === 'number' && onChange({ max: value })}
      />
      <TextInput
        label={say('scale.means')}
        placeholder={say('scale.mostExample')}
        dir="auto"
        value={maxLabel}
        onChange={(event) => onChange({ maxLabel: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
