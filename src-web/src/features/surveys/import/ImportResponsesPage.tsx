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
import { useDraft } from '@/lib/drafts';
import { Refused } from '@/lib/errors';
import type { UploadedFile } from '@/lib/files';
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

interface Chosen {
  file: UploadedFile | null;
  encoding: CsvEncoding;
}

const nothingChosen: Chosen = { file: null, encoding: 'UTF_8' };

/** From a file to a survey with its responses: the file, what its columns mean, the import. */
export default function ImportResponsesPage() {
  const say = useMessages();
  // The file stays uploaded, so one can come back to it; what was said of its columns is kept with it.
  const draft = useDraft<Chosen>('file of responses', nothingChosen);
  const [chosen, setChosen] = useState(draft.initial);
  const choose = (now: Chosen) => {
    setChosen(now);
    draft.keep(now);
  };
  const { file } = chosen;
  const [started, setStarted] = useState<{ surveyId: string; jobId: string }>();
  return (
    <Page
      title={say('title')}
      crumbs={[{ label: say('surveys'), to: '/surveys' }]}
      lead={say('lead')}
    >
      <Stack gap="lg">
        {!started && <FileDrop what={say('what')} endings={['.csv', '.txt', '.tsv']} onUploaded={(uploaded) => choose({ ...nothingChosen, file: uploaded })} />}
        {file && !started && (
          <Columns
            key={file.id}
            file={file}
            encoding={chosen.encoding}
            onEncoding={(encoding) => choose({ file, encoding })}
            onCancel={() => choose(nothingChosen)}
            onStarted={(surveyId, jobId) => {
              draft.forget();
              setStarted({ surveyId, jobId });
            }}
          />
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
  file: UploadedFile;
  encoding: CsvEncoding;
  onEncoding: (encoding: CsvEncoding) => void;
  onCancel: () => void;
  onStarted: (surveyId: string, jobId: string) => void;
}

function Columns({ file, encoding, onEncoding, onCancel, onStarted }: ColumnsProps) {
  const say = useMessages();
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
            onChange={(chosen) => chosen && onEncoding(chosen as CsvEncoding)}
          />
        </Group>
        <Loaded query={query}>
          {({ responseFile: { file: read, userErrors } }) =>
            read ? (
              <ResponseMappingForm key={encoding} file={read} name={file.name} upload={{ uploadId: file.id, encoding }} onCancel={onCancel} onStarted={onStarted} />
            ) : (
              <UserErrors error={new Refused(userErrors)} />
            )
          }
        </Loaded>
      </Stack>
    </Paper>
  );
}
