import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { FileDrop } from '@/components/FileDrop';
import { Page } from '@/components/Page';
import { ImportRun } from '@/entities/job/ImportRun';
import { ColumnMapping } from './ColumnMapping';
import { useMessages } from './messages';

/** From a file to people: the file, what its columns mean, the import. */
export default function ImportContactsPage() {
  const say = useMessages();
  const [uploadId, setUploadId] = useState<string>();
  const [jobId, setJobId] = useState<string>();
  return (
    <Page
      title={say('import.title')}
      crumbs={[{ label: say('title'), to: '/customers' }]}
      lead={say('import.lead')}
    >
      <Stack gap="lg">
        {!jobId && (
          <FileDrop
            what={say('import.what')}
            endings={['.csv', '.txt', '.tsv']}
            onUploaded={(file) => setUploadId(file.id)}
          />
        )}
        {uploadId && !jobId && <ColumnMapping key={uploadId} uploadId={uploadId} onStarted={setJobId} />}
        {jobId && (
          <>
            <ImportRun
              jobId={jobId}
              label={say('import.running')}
              mend={say('import.mend')}
            />
            <Group>
              <Button component={Link} to="/customers">
                {say('import.toPeople')}
              </Button>
              <Button component={Link} to="/customers/import" variant="default" reloadDocument>
                {say('import.another')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Page>
  );
}
