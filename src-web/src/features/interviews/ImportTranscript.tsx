import { Alert, Button, Group, Paper, Select, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { IconFileText, IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { FileDrop } from '@/components/FileDrop';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { TranscriptFormat } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';

const importDocument = graphql(`
  mutation ImportTranscript($input: ImportTranscriptInput!) {
    importTranscript(input: $input) { created transcript { id number } userErrors { code message field } }
  }
`);

const limit = 10 * 1024 * 1024;

interface ImportTranscriptProps {
  interviewId: string;
  onImported?: () => void;
}

/** Takes a transcript from a file or from the clipboard. */
export function ImportTranscript({ interviewId, onImported }: ImportTranscriptProps) {
  const say = useMessages();
  const draft = useDraft(`transcript of ${interviewId}`, { text: '' });
  const [text, setText] = useState(draft.initial.text);
  const type = (typed: string) => {
    setText(typed);
    draft.keep({ text: typed });
  };
  const [format, setFormat] = useState<TranscriptFormat | null>(null);
  // A file that was refused as one format can be tried as another without dropping it again.
  const [uploadId, setUploadId] = useState<string>();
  const write = useWrite(importDocument, (result) => result.importTranscript, ['Interview', 'Transcript', 'Speaker', 'Job']);

  const run = (source: { uploadId: string } | { text: string }) =>
    write.mutate(
      { input: { interviewId, format, ...source } },
      {
        onSuccess: ({ created }) => {
          if (created) {
            setText('');
            draft.forget();
            onImported?.();
          }
        },
      },
    );

  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <Text size="sm">{withElements(say('import.hint'), { example: <q /> })}</Text>
        <RestoredDraft draft={draft} onDiscard={() => setText('')} />
        <Tabs defaultValue={draft.initial.text ? 'text' : 'file'} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="file" leftSection={<IconFileUpload size={16} aria-hidden />}>
              {say('import.file')}
            </Tabs.Tab>
            <Tabs.Tab value="text" leftSection={<IconFileText size={16} aria-hidden />}>
              {say('import.paste')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="file" pt="md">
            <FileDrop
              what={say('import.what')}
              endings={['.vtt', '.txt', '.md']}
              maxSize={limit}
              onUploaded={(file) => {
                setUploadId(file.id);
                run({ uploadId: file.id });
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="text" pt="md">
            <Textarea
              label={say('import.text')}
              autosize
              minRows={6}
              maxRows={18}
              placeholder={say('import.example')}
              value={text}
              onChange={(event) => type(event.currentTarget.value)}
            />
          </Tabs.Panel>
        </Tabs>
        <Group align="flex-end" justify="space-between">
          <Select
            label={say('import.format')}
            w={240}
            allowDeselect={false}
            value={format ?? 'AUTO'}
            data={[
              { value: 'AUTO', label: say('import.anyFormat') },
              { value: 'WEBVTT', label: say('transcript.format.WEBVTT') },
              { value: 'NAMED_TEXT', label: say('transcript.format.NAMED_TEXT') },
            ]}
            onChange={(value) => setFormat(value === 'AUTO' ? null : (value as TranscriptFormat))}
          />
          {(text.trim() || (uploadId && write.error)) && (
            <Button loading={write.isPending} onClick={() => run(text.trim() ? { text } : { uploadId: uploadId ?? '' })}>
              {text.trim() ? say('import.confirm') : say('import.again')}
            </Button>
          )}
        </Group>
        {write.isPending && (
          <Text size="sm" role="status">
            {say('import.reading')}
          </Text>
        )}
        <UserErrors error={write.error} />
        {write.data && !write.data.created && (
          <Alert variant="default" role="status">
            {say('import.same', { number: write.data.transcript?.number ?? '' })}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
