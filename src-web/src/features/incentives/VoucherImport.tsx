import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { FileDrop } from '@/components/FileDrop';
import { UserErrors } from '@/components/UserErrors';
import { ImportRun } from '@/entities/job/ImportRun';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';

const importDocument = graphql(`
  mutation ImportVouchers($input: ImportVouchersInput!) {
    importVouchers(input: $input) { job { id } userErrors { code message field } }
  }
`);

interface VoucherImportProps {
  programmeId: string;
  onImported: () => void;
}

/** Puts codes into the pool. The file is removed when it has been read; the codes are kept encrypted. */
export function VoucherImport({ programmeId, onImported }: VoucherImportProps) {
  const [uploadId, setUploadId] = useState<string>();
  const [column, setColumn] = useState('');
  const [jobId, setJobId] = useState<string>();
  const start = useWrite(importDocument, (result) => result.importVouchers, ['Job', 'IncentiveProgramme', 'LedgerEntry']);
  const put = () =>
    uploadId &&
    start.mutate(
      { input: { programmeId, uploadId, column: column.trim() || null } },
      {
        onSuccess: ({ job }) => {
          setJobId(job?.id);
          setUploadId(undefined);
        },
      },
    );
  return (
    <Paper withBorder p="lg">
      <Stack>
        <div>
          <Title order={2}>Put codes in</Title>
          <Text size="sm" c="dimmed">
            A CSV file with one code a line under a heading. A code is taken once; the codes are kept encrypted, and the file is removed
            when it has been read.
          </Text>
        </div>
        <FileDrop key={jobId} what="a CSV file of codes" endings={['.csv', '.txt']} onUploaded={(file) => setUploadId(file.id)} />
        {uploadId && (
          <Group align="flex-end">
            <TextInput
              label="Column with the codes"
              description="Empty if there is one column, or it is called code"
              value={column}
              onChange={(event) => setColumn(event.currentTarget.value)}
            />
            <Button loading={start.isPending} onClick={put}>
              Put into the pool
            </Button>
          </Group>
        )}
        <UserErrors error={start.error} />
        {jobId && (
          <ImportRun key={jobId} jobId={jobId} label="Putting codes into the pool" mend="Mend them in the file and import it again: a code is taken once." onSucceeded={onImported} />
        )}
      </Stack>
    </Paper>
  );
}
