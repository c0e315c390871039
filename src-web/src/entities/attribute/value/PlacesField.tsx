import { MultiSelect, Stack } from '@mantine/core';
import { graphql } from '@/gql';
import type { AttributeValueInput } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

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
function choices(say: ReturnType<typeof useMessages>, places: readonly Place[]) {
  const sorted = places.toSorted((a, b) => a.name.localeCompare(b.name));
  const options = (some: Place[]) => some.map(({ code, name }) => ({ value: code, label: name }));
  return [
    { group: say('places.regions'), items: options(sorted.filter(isRegion)) },
    { group: say('places.countries'), items: options(sorted.filter((place) => !isRegion(place))) },
  ];
}

export function PlacesField({ value, onChange, error }: { value: CodeSet; onChange: (value: CodeSet) => void; error?: string }) {
  const say = useMessages();
  const { data } = useRead(geographyDocument, {});
  const shared = { data: choices(say, data?.geography ?? []), searchable: true, clearable: true, hidePickedOptions: true, limit: 60, nothingFoundMessage: say('places.notFound'), maxDropdownHeight: 260 };
  return (
    <Stack gap="sm">
      <MultiSelect {...shared} label={say('places.label')} placeholder={value.include.length === 0 ? say('places.example') : undefined} value={value.include} error={error} onChange={(include) => onChange({ ...value, include })} />
      <MultiSelect {...shared} label={say('places.except')} placeholder={value.exclude?.length ? undefined : say('places.exceptNothing')} value={value.exclude ?? []} onChange={(exclude) => onChange({ ...value, exclude })} />
    </Stack>
  );
}
