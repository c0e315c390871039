import { Button, Group, Paper, Select, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { ContactColumnsInput, ContactFileReadQuery, CsvEncoding } from '@/gql/graphql';
import { Refused } from '@/lib/errors';
import { useRead, useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const fileDocument = graphql(`
  query ContactFileRead($input: ContactFileInput!) {
    contactFile(input: $input) {
      file { header total rows { line cells } columns { email name account jobTitle buyingRole externalKey } }
      userErrors { code message field }
    }
  }
`);

const importDocument = graphql(`
  mutation ImportContacts($input: ImportContactsInput!) {
    importContacts(input: $input) { job { id } userErrors { code message field } }
  }
`);

/** What a column can mean, and the text that says so. */
const meanings = {
  email: 'contact.email',
  name: 'contact.name',
  account: 'account.untitled',
  jobTitle: 'contact.job',
  buyingRole: 'contact.role',
  externalKey: 'contact.externalKey',
} as const satisfies Record<keyof ContactColumnsInput, string>;

const encodings: readonly CsvEncoding[] = ['UTF_8', 'WINDOWS_1252', 'UTF_16', 'MAC_ROMAN'];

interface ColumnMappingProps {
  uploadId: string;
  onStarted: (jobId: string) => void;
}

/** Shows what was read of a file, and asks what its columns mean; a guess is filled in. */
export function ColumnMapping({ uploadId, onStarted }: ColumnMappingProps) {
  const say = useMessages();
  const [encoding, setEncoding] = useState<CsvEncoding>('UTF_8');
  const query = useRead(fileDocument, { input: { uploadId, encoding } });
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between" align="flex-end">
          <Title order={2}>{say('import.columns')}</Title>
          <Select
            label={say('encoding.label')}
            data={encodings.map((one) => ({ value: one, label: say(`encoding.${one}`) }))}
            value={encoding}
            allowDeselect={false}
            onChange={(chosen) => chosen && setEncoding(chosen as CsvEncoding)}
          />
        </Group>
        <Loaded query={query}>
          {({ contactFile: { file, userErrors } }) =>
            file ? (
              <MappingForm key={encoding} file={file} upload={{ uploadId, encoding }} onStarted={onStarted} />
            ) : (
              <UserErrors error={new Refused(userErrors)} />
            )
          }
        </Loaded>
      </Stack>
    </Paper>
  );
}

interface MappingFormProps {
  file: NonNullable<ContactFileReadQuery['contactFile']['file']>;
  upload: { uploadId: string; encoding: CsvEncoding };
  onStarted: (jobId: string) => void;
}

function MappingForm({ file, upload, onStarted }: MappingFormProps) {
  const say = useMessages();
  const start = useWrite(importDocument, (result) => result.importContacts, ['Job', 'Contact', 'Account']);
  const form = useForm<Record<keyof ContactColumnsInput, string | null>>({
    mode: 'controlled',
    initialValues: {
      email: file.columns.email,
      name: file.columns.name,
      account: file.columns.account,
      jobTitle: file.columns.jobTitle,
      buyingRole: file.columns.buyingRole,
      externalKey: file.columns.externalKey,
    },
  });
  const names = [...new Set(file.header.filter(Boolean))];
  return (
    <form
      onSubmit={form.onSubmit((columns) =>
        start.mutate({ input: { ...upload, columns } }, { onSuccess: ({ job }) => job && onStarted(job.id) }),
      )}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          {(Object.keys(meanings) as (keyof typeof meanings)[]).map((key) => (
            <Select key={key} label={say(meanings[key])} placeholder={say('import.noColumn')} data={names} clearable {...form.getInputProps(key)} />
          ))}
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {say('import.firstRows', { count: file.total })}
        </Text>
        <Table.ScrollContainer minWidth={480}>
          <Table striped withTableBorder fz="xs">
            <Table.Thead>
              <Table.Tr>
                {file.header.map((name, index) => (
                  <Table.Th key={`${index}-${name}`}>{name}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {file.rows.slice(0, 5).map((row) => (
                <Table.Tr key={row.line}>
                  {row.cells.map((cell, index) => (
                    <Table.Td key={`${index}-${cell}`}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <UserErrors error={start.error} />
        <Group>
          <Button type="submit" loading={start.isPending}>
            {say('import.submit', { count: file.total })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
