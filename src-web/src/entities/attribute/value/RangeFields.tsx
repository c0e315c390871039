import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import type { AttributeValueInput, DurationUnit, MoneyPeriod } from '@/gql/graphql';
import { currencies } from './currencies';
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
  const shared = { min, max, suffix, decimalScale: decimals, allowDecimal: decimals > 0, thousandSeparator: ' ', style: { flex: '1 1 130px' } };
  return (
    <Group align="flex-start" gap="sm">
      <NumberInput {...shared} label="From" placeholder="open" value={from ?? ''} error={error} onChange={(value) => onChange(numberOf(value), to ?? null)} />
      <NumberInput {...shared} label="To" placeholder="open" value={to ?? ''} onChange={(value) => onChange(from ?? null, numberOf(value))} />
    </Group>
  );
}

const periods: { value: MoneyPeriod; label: string }[] = [
  { value: 'YEAR', label: 'a year' },
  { value: 'QUARTER', label: 'a quarter' },
  { value: 'MONTH', label: 'a month' },
  { value: 'ONCE', label: 'once' },
];

type MoneyRange = NonNullable<AttributeValueInput['moneyRange']>;

/** Amounts are typed in whole units, such as dollars, and kept in minor ones. */
export function MoneyField({ value, onChange, error }: { value: MoneyRange; onChange: (value: MoneyRange) => void; error?: string }) {
  const { currency, period } = value;
  const from = majorOf(value.minMinor, currency);
  const to = majorOf(value.maxMinor, currency);
  const keep = (low: number | null, high: number | null, unit: string) =>
    onChange({ minMinor: minorOf(low, unit), maxMinor: minorOf(high, unit), currency: unit, period });
  return (
    <>
      <NumbersField from={from} to={to} onChange={(low, high) => keep(low, high, currency)} decimals={3} min={0} error={error} />
      <Group gap="sm">
        <Select label="Currency" data={currencies} value={currency} onChange={(unit) => keep(from, to, unit ?? currency)} searchable allowDeselect={false} style={{ flex: '1 1 160px' }} />
        <Select label="Period" data={periods} value={period} onChange={(next) => onChange({ ...value, period: (next ?? period) as MoneyPeriod })} allowDeselect={false} style={{ flex: '1 1 130px' }} />
      </Group>
    </>
  );
}

const units: { value: DurationUnit; label: string }[] = [
  { value: 'HOUR', label: 'hours' },
  { value: 'DAY', label: 'days' },
  { value: 'WEEK', label: 'weeks' },
  { value: 'MONTH', label: 'months' },
  { value: 'YEAR', label: 'years' },
];

type DurationRange = NonNullable<AttributeValueInput['durationRange']>;

export function DurationField({ value, onChange, error }: { value: DurationRange; onChange: (value: DurationRange) => void; error?: string }) {
  return (
    <Group align="flex-start" gap="sm">
      <NumbersField from={value.min} to={value.max} onChange={(min, max) => onChange({ ...value, min, max })} min={0} error={error} />
      <Select label="Unit" data={units} value={value.unit} onChange={(unit) => onChange({ ...value, unit: (unit ?? value.unit) as DurationUnit })} allowDeselect={false} w={130} />
    </Group>
  );
}

type DateRange = NonNullable<AttributeValueInput['dateRange']>;

export function DatesField({ value, onChange, error }: { value: DateRange; onChange: (value: DateRange) => void; error?: string }) {
  return (
    <Group align="flex-start" gap="sm" grow>
      <TextInput type="date" label="From" value={value.from ?? ''} error={error} onChange={(event) => onChange({ ...value, from: event.currentTarget.value || null })} />
      <TextInput type="date" label="Until" value={value.to ?? ''} onChange={(event) => onChange({ ...value, to: event.currentTarget.value || null })} />
    </Group>
  );
}
