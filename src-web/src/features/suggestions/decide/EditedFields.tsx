import { Group, NumberInput, Select, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { graphql } from '@/gql';
import type { Polarity } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const definitionsDocument = graphql(`
  query DefinitionsOfSuggestions {
    attributeDefinitions { key label valueType }
  }
`);

const inWords = new Set(['STATEMENT', 'TEXT', 'LONG_TEXT', 'LIST', 'RANKED_LIST']);
const polarities: readonly Polarity[] = ['MUST', 'WANT', 'NEUTRAL', 'AVOID', 'DISQUALIFY'];

/** What a person may say otherwise than the suggestion does, before accepting it. */
export interface Edited {
  text: string;
  definitionKey: string | null;
  polarity: Polarity | null;
  /** Empty for the usual one. */
  weight: number | string;
  /** Of the suggestion that was seen: a change that came meanwhile is noticed. */
  version: number;
}

export function EditedFields({ form }: { form: UseFormReturnType<Edited> }) {
  const say = useMessages();
  const definitions = useRead(definitionsDocument, {});
  return (
    <>
      <Select
        label={say('accept.about')}
        data={(definitions.data?.attributeDefinitions ?? [])
          .filter((definition) => inWords.has(definition.valueType))
          .map((definition) => ({ value: definition.key, label: definition.label }))}
        searchable
        required
        {...form.getInputProps('definitionKey')}
      />
      <Textarea label={say('accept.words')} autosize minRows={2} {...form.getInputProps('text')} />
      <Group grow>
        <Select
          label={say('accept.polarity')}
          placeholder={say('accept.usual')}
          data={polarities.map((value) => ({ value, label: say(`polarity.${value}`) }))}
          clearable
          {...form.getInputProps('polarity')}
        />
        <NumberInput
          label={say('accept.weight')}
          placeholder={say('accept.usualWeight')}
          min={0}
          max={10}
          allowDecimal={false}
          {...form.getInputProps('weight')}
        />
      </Group>
    </>
  );
}
