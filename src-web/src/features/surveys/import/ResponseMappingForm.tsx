import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { BuyingRole, CsvEncoding, ResponseFileReadQuery } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { ColumnRow } from './ColumnRow';
import { choicesOf, mappingOf, withChange, withUse } from './mapping';
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
  onCancel: () => void;
  onStarted: (surveyId: string, jobId: string) => void;
}

/** Asks what each column means, with a guess filled in, and what the survey is to be called. */
export function ResponseMappingForm({ file, name, upload, onCancel, onStarted }: ResponseMappingFormProps) {
  const say = useMessages();
  const start = useWrite(importDocument, (result) => result.importResponses, ['Job', 'Survey', 'Response', 'Contact', 'Account']);
  const title = name.replace(/\.\w+$/, '');
  const guessed = {
    title,
    source: title,
    datePattern: '',
    incentivised: false,
    choices: choicesOf(file.columns),
    roles: {} as Record<string, BuyingRole | null>,
  };
  const draft = useDraft(`columns of ${upload.uploadId} in ${upload.encoding}`, guessed);
  const form = useForm({ initialValues: draft.initial, onValuesChange: draft.keep });
  const { choices, roles } = form.values;
  const questions = choices.filter((choice) => choice.use === 'QUESTION').length;
  const roleColumn = choices.find((choice) => choice.use === 'ROLE');
  const person = choices.some((choice) => choice.use === 'PERSON' || choice.use === 'EMAIL');
  const cancel = () => {
    draft.forget();
    onCancel();
  };
  return (
    <form
      onSubmit={form.onSubmit((typed) =>
        start.mutate(
          { input: { ...upload, title: typed.title, incentivised: typed.incentivised, mapping: mappingOf(typed.choices, typed) } },
          {
            onSuccess: ({ survey, job }) => {
              draft.forget();
              if (survey && job) {
                onStarted(survey.id, job.id);
              }
            },
          },
        ),
      )}
    >
      <Stack>
        <RestoredDraft draft={draft} onDiscard={() => form.setValues(guessed)} />
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
              onUse={(use) => form.setFieldValue('choices', withUse(choices, column.column, use))}
              onChange={(part) => form.setFieldValue('choices', withChange(choices, column.column, part))}
            />
          ))}
        </Stack>
        {roleColumn && <RoleMeanings values={roleColumn.samples} roles={roles} onChange={(meant) => form.setFieldValue('roles', meant)} />}
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
          <Button variant="default" onClick={cancel}>
            {say('form.cancel')}
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
