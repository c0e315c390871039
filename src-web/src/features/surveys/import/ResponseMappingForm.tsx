import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { BuyingRole, CsvEncoding, ResponseFileReadQuery } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { ColumnRow } from './ColumnRow';
import { choicesOf, mappingOf, withUse, type ColumnChoice } from './mapping';
import { useMessages } from './messages';
import { RoleMeanings } from './RoleMeanings';

const importDocument = graphql(`
  mutation ImportResponses($input: ImportResponsesInput!) {
    importResponses(input: $input) { survey { id } job { id } userErrors { code message field } }
  }
`);

interface ResponseMappingFormProps {
  file: NonNullable<ResponseFileReadQuery['responseFile']['file']>;
  name: string;
  upload: { uploadId: string; encoding: CsvEncoding };
  onStarted: (surveyId: string, jobId: string) => void;
}

/** Asks what each column means, with a guess filled in, and what the survey is to be called. */
export function ResponseMappingForm({ file, name, upload, onStarted }: ResponseMappingFormProps) {
  const say = useMessages();
  const start = useWrite(importDocument, (result) => result.importResponses, ['Job', 'Survey', 'Response', 'Contact', 'Account']);
  const [choices, setChoices] = useState<ColumnChoice[]>(() => choicesOf(file.columns));
  const [roles, setRoles] = useState<Record<string, BuyingRole | null>>({});
  const title = name.replace(/\.\w+$/, '');
  const form = useForm({ initialValues: { title, source: title, datePattern: '', incentivised: false } });
  const change = (column: string, part: Partial<ColumnChoice>) =>
    setChoices((known) => known.map((choice) => (choice.column === column ? { ...choice, ...part } : choice)));

  const questions = choices.filter((choice) => choice.use === 'QUESTION').length;
  const roleColumn = choices.find((choice) => choice.use === 'ROLE');
  const person = choices.some((choice) => choice.use === 'PERSON' || choice.use === 'EMAIL');
  return (
    <form
      onSubmit={form.onSubmit(({ source, datePattern, ...input }) =>
        start.mutate(
          { input: { ...upload, ...input, mapping: mappingOf(choices, { source, datePattern, roles }) } },
          { onSuccess: ({ survey, job }) => survey && job && onStarted(survey.id, job.id) },
        ),
      )}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={say('form.title')} required maxLength={200} {...form.getInputProps('title')} />
          <TextInput
            label={say('form.source')}
            description={say('form.sourceHint')}
            required
            {...form.getInputProps('source')}
          />
        </SimpleGrid>
        <Stack gap="xs">
          {file.columns.map((column, index) => (
            <ColumnRow
              key={`${index}-${column.column}`}
              column={column}
              choice={choices[index]}
              onUse={(use) => setChoices((known) => withUse(known, column.column, use))}
              onChange={(part) => change(column.column, part)}
            />
          ))}
        </Stack>
        {roleColumn && <RoleMeanings values={roleColumn.samples} roles={roles} onChange={setRoles} />}
        {choices.some((choice) => choice.use === 'DATE') && (
          <TextInput
            label={say('form.dates')}
            description={say('form.datesHint')}
            maw={320}
            {...form.getInputProps('datePattern')}
          />
        )}
        <Checkbox label={say('form.incentivised')} {...form.getInputProps('incentivised', { type: 'checkbox' })} />
        {!person && (
          <Text size="sm" c="dimmed">
            {say('form.noPerson')}
          </Text>
        )}
        <UserErrors error={start.error} form={form} />
        <Group>
          <Button type="submit" loading={start.isPending} disabled={questions === 0}>
            {say('form.submit', { count: questions })}
          </Button>
          {questions === 0 && (
            <Text size="sm" c="dimmed">
              {say('form.noQuestion')}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
