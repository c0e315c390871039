import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import type { AttributeValueInput, DurationUnit, MoneyPeriod } from '@/gql/graphql';
import { currencies } from './currencies';
import { useMessages } from './messages';
import { majorOf, minorOf } from './values';

interface NumbersProps {
  from: number | null | undefined;
  to: number | null | undefined;
  onChange: (from: number | null, to: number | null) => void;
  decimals?: number;
  min?: number;
  max?: number;
  suffix?: string;
  error?: string;
}

const numberOf = (value: string | number) => (value === '' ? null : Number(value));

/** Two ends of a range, either of them left open. */
export function NumbersField({ from, to, onChange, decimals = 0, min, max, suffix, error }: NumbersProps) {
  const say = useMessages();
  const shared = { min, max, suffix, decimalScale: decimals, allowDecimal: decimals > 0, thousandSeparator: ' ', style: { flex: '1 1 130px' } };
  return (
    <Group align="flex-start" gap="sm">
      <NumberInput {...shared} label={say('range.from')} placeholder={say('range.open')} value={from ?? ''} error={error} onChange={(value) => onChange(numberOf(value), to ?? null)} />
      <NumberInput {...shared} label={say('range.to')} placeholder={say('range.open')} value={to ?? ''} onChange={(value) => onChange(from ?? null, numberOf(value))} />
    </Group>
  );
}

const periods: readonly MoneyPeriod[] = ['YEAR', 'QUARTER', 'MONTH', 'ONCE'];

type MoneyRange = NonNullable<AttributeValueInput['moneyRange']>;

/** Amounts are typed in whole units, such as dollars, and kept in minor ones. */
export function MoneyField({ value, onChange, error }: { value: MoneyRange; onChange: (value: MoneyRange) => void; error?: string }) {
  const say = useMessages();
  const { currency, period } = value;
  const from = majorOf(value.minMinor, currency);
  const to = majorOf(value.maxMinor, currency);
  const keep = (low: number | null, high: number | null, unit: string) =>
    onChange({ minMinor: minorOf(low, unit), maxMinor: minorOf(high, unit), currency: unit, period });
  return (
    <>
      <NumbersField from={from} to={to} onChange={(low, high) => keep(low, high, currency)} decimals={3} min={0} error={error} />
      <Group gap="sm">
        <Select label={say('money.currency')} data={currencies} value={currency} onChange={(unit) => keep(from, to, unit ?? currency)} searchable allowDeselect={false} style={{ flex: '1 1 160px' }} />
        <Select label={say('money.period')} data={periods.map((one) => ({ value: one, label: say(`money.${one}`) }))} value={period} onChange={(next) => onChange({ ...value, period: (next ?? period) as MoneyPeriod })} allowDeselect={false} style={{ flex: '1 1 130px' }} />
      </Group>
    </>
  );
}

const units: readonly DurationUnit[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

type DurationRange = NonNullable<AttributeValueInput['durationRange']>;

export function DurationField({ value, onChange, error }: { value: DurationRange; onChange: (value: DurationRange) => void; error?: string }) {
  const say = useMessages();
  return (
    <Group align="flex-start" gap="sm">
      <NumbersField from={value.min} to={value.max} onChange={(min, max) => onChange({ ...value, min, max })} min={0} error={error} />
      <Select label={say('duration.unit')} data={units.map((one) => ({ value: one, label: say(`duration.${one}`) }))} value={value.unit} onChange={(unit) => onChange({ ...value, unit: (unit ?? value.unit) as DurationUnit })} allowDeselect={false} w={130} />
    </Group>
  );
}

type DateRange = NonNullable<AttributeValueInput['dateRange']>;

export function DatesField({ value, onChange, error }: { value: DateRange; onChange: (value: DateRange) => void; error?: string }) {
  const say = useMessages();
  return (
    <Group align="flex-start" gap="sm" grow>
      <TextInput type="date" label={say('range.from')} value={value.from ?? ''} error={error} onChange={(event) => onChange({ ...value, from: event.currentTarget.value || null })} />
      <TextInput type="date" label={say('range.until')} value={value.to ?? ''} onChange={(event) => onChange({ ...value, to: event.currentTarget.value || null })} />
    </Group>
  );
}
