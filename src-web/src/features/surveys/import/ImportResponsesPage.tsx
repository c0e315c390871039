import { Button, Group, Paper, Select, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { FileDrop } from '@/components/FileDrop';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { UserErrors } from '@/components/UserErrors';
import { ImportRun } from '@/entities/job/ImportRun';
import { graphql } from '@/gql';
import type { CsvEncoding } from '@/gql/graphql';
import { Refused } from '@/lib/errors';
import { useRead } from '@/lib/hooks';
import { ResponseMappingForm } from './ResponseMappingForm';

const fileDocument = graphql(`
  query ResponseFileRead($input: ResponseFileInput!) {
    responseFile(input: $input) {
      file { lookedAt columns { column use kind filled missing distinct samples } rows { line cells } }
      userErrors { code message field }
    }
  }
`);

const encodings: readonly { value: CsvEncoding; label: string }[] = [
  { value: 'UTF_8', label: 'UTF-8' },
  { value: 'WINDOWS_1252', label: 'Windows (Western European)' },
  { value: 'UTF_16', label: 'UTF-16' },
  { value: 'MAC_ROMAN', label: 'Mac Roman' },
];

const crumbs = [{ label: 'Surveys', to: '/surveys' }];

/** From a file to a survey with its responses: the file, what its columns mean, the import. */
export default function ImportResponsesPage() {
  const [file, setFile] = useState<{ id: string; name: string }>();
  const [started, setStarted] = useState<{ surveyId: string; jobId: string }>();
  return (
    <Page
      title="Import responses"
      crumbs={crumbs}
      lead="A CSV file with the answers of one person a line, collected with another tool. It becomes a survey of its own, which themes can be found in."
    >
      <Stack gap="lg">
        {!started && <FileDrop what="a CSV file of responses" endings={['.csv', '.txt', '.tsv']} onUploaded={setFile} />}
        {file && !started && (
          <Columns key={file.id} file={file} onStarted={(surveyId, jobId) => setStarted({ surveyId, jobId })} />
        )}
        {started && (
          <>
            <ImportRun
              jobId={started.jobId}
              label="Importing responses"
              mend="Everything else was taken in. A mended file becomes a survey of its own, so put the rows right before you build on it."
            />
            <Group>
              <Button component={Link} to={`/surveys/${started.surveyId}?tab=responses`}>
                See the responses
              </Button>
              <Button component={Link} to="/surveys/import" variant="default" reloadDocument>
                Import another file
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Page>
  );
}

interface ColumnsProps {
  file: { id: string; name: string };
  onStarted: (surveyId: string, jobId: string) => void;
}

function Columns({ file, onStarted }: ColumnsProps) {
  const [encoding, setEncoding] = useState<CsvEncoding>('UTF_8');
  const query = useRead(fileDocument, { input: { uploadId: file.id, encoding } });
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between" align="flex-end">
          <Title order={2}>What the columns mean</Title>
          <Select
            label="Character set"
            data={encodings}
            value={encoding}
            allowDeselect={false}
            onChange={(chosen) => chosen && setEncoding(chosen as CsvEncoding)}
          />
        </Group>
        <Loaded query={query}>
          {({ responseFile: { file: read, userErrors } }) =>
            read ? (
              <ResponseMappingForm key={encoding} file={read} name={file.name} upload={{ uploadId: file.id, encoding }} onStarted={onStarted} />
            ) : (
              <UserErrors error={new Refused(userErrors)} />
            )
          }
        </Loaded>
      </Stack>
    </Paper>
  );
}
