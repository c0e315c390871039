import { MultiSelect, Stack } from '@mantine/core';
import { graphql } from '@/gql';
import type { AttributeValueInput } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';

const geographyDocument = graphql(`
  query Geography {
    geography { code name within }
  }
`);

type CodeSet = NonNullable<AttributeValueInput['codeSet']>;

interface Place {
  code: string;
  name: string;
}

const isRegion = ({ code }: Place) => /^\d/.test(code);

/** Regions and countries apart, each by name. */
function choices(places: readonly Place[]) {
  const sorted = places.toSorted((a, b) => a.name.localeCompare(b.name));
  const options = (some: Place[]) => some.map(({ code, name }) => ({ value: code, label: name }));
  return [
    { group: 'Regions', items: options(sorted.filter(isRegion)) },
    { group: 'Countries', items: options(sorted.filter((place) => !isRegion(place))) },
  ];
}

export function PlacesField({ value, onChange, error }: { value: CodeSet; onChange: (value: CodeSet) => void; error?: string }) {
  const { data } = useRead(geographyDocument, {});
  const shared = { data: choices(data?.geography ?? []), searchable: true, clearable: true, hidePickedOptions: true, limit: 60, nothingFoundMessage: 'No such country or region', maxDropdownHeight: 260 };
  return (
    <Stack gap="sm">
      <MultiSelect {...shared} label="Countries and regions" placeholder={value.include.length === 0 ? 'Europe, Canada, …' : undefined} value={value.include} error={error} onChange={(include) => onChange({ ...value, include })} />
      <MultiSelect {...shared} label="Except" placeholder={value.exclude?.length ? undefined : 'nothing'} value={value.exclude ?? []} onChange={(exclude) => onChange({ ...value, exclude })} />
    </Stack>
  );
}
