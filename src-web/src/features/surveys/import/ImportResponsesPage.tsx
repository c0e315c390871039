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
import { useMessages } from './messages';
import { ResponseMappingForm } from './ResponseMappingForm';

const fileDocument = graphql(`
  query ResponseFileRead($input: ResponseFileInput!) {
    responseFile(input: $input) {
      file { lookedAt columns { column use kind filled missing distinct samples } rows { line cells } }
      userErrors { code message field }
    }
  }
`);

const encodings: readonly CsvEncoding[] = ['UTF_8', 'WINDOWS_1252', 'UTF_16', 'MAC_ROMAN'];

/** From a file to a survey with its responses: the file, what its columns mean, the import. */
export default function ImportResponsesPage() {
  const say = useMessages();
  const [file, setFile] = useState<{ id: string; name: string }>();
  const [started, setStarted] = useState<{ surveyId: string; jobId: string }>();
  return (
    <Page
      title={say('title')}
      crumbs={[{ label: say('surveys'), to: '/surveys' }]}
      lead={say('lead')}
    >
      <Stack gap="lg">
        {!started && <FileDrop what={say('what')} endings={['.csv', '.txt', '.tsv']} onUploaded={setFile} />}
        {file && !started && (
          <Columns key={file.id} file={file} onStarted={(surveyId, jobId) => setStarted({ surveyId, jobId })} />
        )}
        {started && (
          <>
            <ImportRun
              jobId={started.jobId}
              label={say('running')}
              mend={say('mend')}
            />
            <Group>
              <Button component={Link} to={`/surveys/${started.surveyId}?tab=responses`}>
                {say('toResponses')}
              </Button>
              <Button component={Link} to="/surveys/import" variant="default" reloadDocument>
                {say('another')}
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
  const say = useMessages();
  const [encoding, setEncoding] = useState<CsvEncoding>('UTF_8');
  const query = useRead(fileDocument, { input: { uploadId: file.id, encoding } });
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between" align="flex-end">
          <Title order={2}>{say('columns')}</Title>
          <Select
            label={say('encoding.label')}
            data={encodings.map((one) => ({ value: one, label: say(`encoding.${one}`) }))}
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
