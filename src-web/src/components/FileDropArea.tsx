import '@mantine/dropzone/styles.css';

import { Alert, Group, Stack, Text } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { IconCheck, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { failureWords } from '@/lib/failureWords';
import { upload, type UploadedFile } from '@/lib/files';
import { useMessages } from './messages';

const megabyte = 1_000_000;

export interface FileDropProps {
  /** What to drop here: "a CSV file of contacts". */
  what: string;
  /** File name endings with their dot: [".csv"]. */
  endings: readonly string[];
  /** Largest size in bytes; 20 MB by default. */
  maxSize?: number;
  onUploaded: (file: UploadedFile) => void;
}

/** Takes one file, sends it at once, and hands over its id. */
export default function FileDropArea({ what, endings, maxSize = 20 * megabyte, onUploaded }: FileDropProps) {
  const say = useMessages();
  const [sending, setSending] = useState(false);
  const [kept, setKept] = useState<UploadedFile>();
  const [problem, setProblem] = useState('');

  const take = async ([file]: File[]) => {
    if (!file) {
      return;
    }
    setSending(true);
    setProblem('');
    try {
      const uploaded = await upload(file);
      setKept(uploaded);
      onUploaded(uploaded);
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files) => void take(files)}
        onReject={(rejections) => setProblem(wordsFor(say, rejections, endings, maxSize))}
        validator={(file) => (endingFits(file, endings) ? null : { code: 'file-invalid-type', message: '' })}
        maxSize={maxSize}
        multiple={false}
        loading={sending}
        aria-label={say('file.choose', { what })}
        inputProps={{ accept: endings.join(','), 'aria-label': say('file.choose', { what }) }}
      >
        <Group justify="center" gap="sm" mih={72}>
          {kept ? <IconCheck aria-hidden /> : <IconUpload aria-hidden />}
          <div>
            <Text>{kept ? kept.name : say('file.drop', { what })}</Text>
            <Text size="sm" c="dimmed">
              {say('file.limits', { endings: endings.join(', '), megabytes: Math.round(maxSize / megabyte) })}
            </Text>
          </div>
        </Group>
      </Dropzone>
      {problem && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
    </Stack>
  );
}

const endingFits = (file: File, endings: readonly string[]) =>
  !(file instanceof File) || endings.some((ending) => file.name.toLowerCase().endsWith(ending));

function wordsFor(say: ReturnType<typeof useMessages>, [rejection]: FileRejection[], endings: readonly string[], maxSize: number) {
  const code = rejection?.errors[0]?.code;
  const name = rejection?.file.name ?? say('file.unnamed');
  if (code === 'file-too-large') {
    return say('file.tooLarge', { name, megabytes: Math.round(maxSize / megabyte) });
  }
  return code === 'too-many-files' ? say('file.tooMany') : say('file.wrongEnding', { name, endings: endings.join(', ') });
}
