import { Group, MultiSelect, NumberInput, SegmentedControl, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { Definition } from '@/entities/attribute/fragments';
import type { AttributeValueInput, Frequency, Severity } from '@/gql/graphql';
import { useMessages } from './messages';
import { PlacesField } from './PlacesField';
import { DatesField, DurationField, MoneyField, NumbersField } from './RangeFields';
import { RankedListField } from './RankedListField';

interface ValueEditorProps {
  definition: Definition;
  value: AttributeValueInput;
  onChange: (value: AttributeValueInput) => void;
  error?: string;
}

const severities: Severity[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const frequencies: Frequency[] = ['RARELY', 'SOMETIMES', 'OFTEN', 'ALWAYS'];

/** The editor for the one type of value that a definition takes. */
export function ValueEditor({ definition, value, onChange, error }: ValueEditorProps) {
  const say = useMessages();
  const { label, unit } = definition;
  const options = definition.options.map((option) => ({ value: option.code, label: option.label }));
  if (typeof value.text === 'string') {
    return <TextInput label={label} value={value.text} maxLength={500} error={error} onChange={(event) => onChange({ text: event.currentTarget.value })} />;
  }
  if (typeof value.longText === 'string') {
    return <Textarea label={label} value={value.longText} autosize minRows={4} maxRows={14} error={error} onChange={(event) => onChange({ longText: event.currentTarget.value })} />;
  }
  if (typeof value.bool === 'boolean') {
    return <SegmentedControl aria-label={label} data={[{ value: 'yes', label: say('yes') }, { value: 'no', label: say('no') }]} value={value.bool ? 'yes' : 'no'} onChange={(answer) => onChange({ bool: answer === 'yes' })} />;
  }
  if (typeof value.option === 'string') {
    return <Select label={label} data={options} value={value.option || null} error={error} onChange={(option) => onChange({ option: option ?? '' })} />;
  }
  if (value.options) {
    return <MultiSelect label={label} data={options} value={value.options} error={error} onChange={(some) => onChange({ options: some })} />;
  }
  if (value.list) {
    return <TagsInput label={label} description={say('list')} value={value.list} maxTags={100} error={error} onChange={(list) => onChange({ list })} />;
  }
  if (value.rankedList) {
    return <RankedListField items={value.rankedList} error={error} onChange={(rankedList) => onChange({ rankedList })} />;
  }
  if (value.intRange) {
    const { min, max } = value.intRange;
    return <NumbersField from={min} to={max} min={definition.least ?? undefined} max={definition.greatest ?? undefined} suffix={unit ? ` ${unit}` : undefined} error={error} onChange={(from, to) => onChange({ intRange: { min: from, max: to } })} />;
  }
  if (value.decimalRange) {
    const { lower, upper } = value.decimalRange;
    return <NumbersField from={lower} to={upper} decimals={6} suffix={unit ? ` ${unit}` : undefined} error={error} onChange={(from, to) => onChange({ decimalRange: { lower: from, upper: to } })} />;
  }
  if (value.percentRange) {
    const { lower, upper } = value.percentRange;
    return <NumbersField from={lower} to={upper} decimals={2} min={0} max={100} suffix=" %" error={error} onChange={(from, to) => onChange({ percentRange: { lower: from, upper: to } })} />;
  }
  if (value.moneyRange) {
    return <MoneyField value={value.moneyRange} error={error} onChange={(moneyRange) => onChange({ moneyRange })} />;
  }
  if (value.durationRange) {
    return <DurationField value={value.durationRange} error={error} onChange={(durationRange) => onChange({ durationRange })} />;
  }
  if (value.dateRange) {
    return <DatesField value={value.dateRange} error={error} onChange={(dateRange) => onChange({ dateRange })} />;
  }
  if (value.codeSet) {
    return <PlacesField value={value.codeSet} error={error} onChange={(codeSet) => onChange({ codeSet })} />;
  }
  if (value.statement) {
    const { statement } = value;
    return (
      <Stack gap="sm">
        <Textarea label={label} placeholder={definition.description} value={statement.text} maxLength={1000} autosize minRows={2} error={error} onChange={(event) => onChange({ statement: { ...statement, text: event.currentTarget.value.replaceAll('\n', ' ') } })} />
        <Group grow>
          <Select label={say('severity.label')} placeholder={say('unknown')} clearable data={severities.map((one) => ({ value: one, label: say(`severity.${one}`) }))} value={statement.severity ?? null} onChange={(severity) => onChange({ statement: { ...statement, severity: severity as Severity | null } })} />
          <Select label={say('frequency.label')} placeholder={say('unknown')} clearable data={frequencies.map((one) => ({ value: one, label: say(`frequency.${one}`) }))} value={statement.frequency ?? null} onChange={(frequency) => onChange({ statement: { ...statement, frequency: frequency as Frequency | null } })} />
        </Group>
      </Stack>
    );
  }
  if (value.metric) {
    const { metric } = value;
    return (
      <Group align="flex-start" grow>
        <NumberInput label={label} value={metric.amount} decimalScale={6} thousandSeparator=" " error={error} onChange={(amount) => onChange({ metric: { ...metric, amount: Number(amount) } })} />
        <TextInput label={say('metric.measure')} placeholder={say('metric.measureExample')} maxLength={60} value={metric.measure} onChange={(event) => onChange({ metric: { ...metric, measure: event.currentTarget.value } })} />
        <TextInput label={say('metric.asOf')} type="date" value={metric.asOf ?? ''} onChange={(event) => onChange({ metric: { ...metric, asOf: event.currentTarget.value || null } })} />
      </Group>
    );
  }
  return null;
}
