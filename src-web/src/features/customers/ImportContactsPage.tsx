import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { FileDrop } from '@/components/FileDrop';
import { Page } from '@/components/Page';
import { ImportRun } from '@/entities/job/ImportRun';
import { ColumnMapping } from './ColumnMapping';

const crumbs = [{ label: 'Customers', to: '/customers' }];

/** From a file to people: the file, what its columns mean, the import. */
export default function ImportContactsPage() {
  const [uploadId, setUploadId] = useState<string>();
  const [jobId, setJobId] = useState<string>();
  return (
    <Page
      title="Import people"
      crumbs={crumbs}
      lead="A CSV file with one person a line. A person who is known already, by e-mail or key, is brought up to date and not doubled."
    >
      <Stack gap="lg">
        {!jobId && (
          <FileDrop
            what="a CSV file of people"
            endings={['.csv', '.txt', '.tsv']}
            onUploaded={(file) => setUploadId(file.id)}
          />
        )}
        {uploadId && !jobId && <ColumnMapping key={uploadId} uploadId={uploadId} onStarted={setJobId} />}
        {jobId && (
          <>
            <ImportRun
              jobId={jobId}
              label="Importing people"
              mend="Mend them in the file and import it again: the others are not doubled."
            />
            <Group>
              <Button component={Link} to="/customers">
                See the people
              </Button>
              <Button component={Link} to="/customers/import" variant="default" reloadDocument>
                Import another file
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Page>
  );
}
