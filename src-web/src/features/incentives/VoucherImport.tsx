import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { FileDrop } from '@/components/FileDrop';
import { UserErrors } from '@/components/UserErrors';
import { ImportRun } from '@/entities/job/ImportRun';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

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
  const say = useMessages();
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
          <Title order={2}>{say('import.title')}</Title>
          <Text size="sm" c="dimmed">
            {say('import.lead')}
          </Text>
        </div>
        <FileDrop key={jobId} what={say('import.what')} endings={['.csv', '.txt']} onUploaded={(file) => setUploadId(file.id)} />
        {uploadId && (
          <Group align="flex-end">
            <TextInput
              label={say('import.column')}
              description={say('import.columnHint')}
              value={column}
              onChange={(event) => setColumn(event.currentTarget.value)}
            />
            <Button loading={start.isPending} onClick={put}>
              {say('import.submit')}
            </Button>
          </Group>
        )}
        <UserErrors error={start.error} />
        {jobId && (
          <ImportRun key={jobId} jobId={jobId} label={say('import.running')} mend={say('import.mend')} onSucceeded={onImported} />
        )}
      </Stack>
    </Paper>
  );
}
