import '@mantine/dropzone/styles.css';

import { Alert, Group, Stack, Text } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { IconCheck, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { upload, type UploadedFile } from '@/lib/files';

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
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files) => void take(files)}
        onReject={(rejections) => setProblem(wordsFor(rejections, endings, maxSize))}
        validator={(file) => (endingFits(file, endings) ? null : { code: 'file-invalid-type', message: '' })}
        maxSize={maxSize}
        multiple={false}
        loading={sending}
        aria-label={`Choose ${what}`}
        inputProps={{ accept: endings.join(','), 'aria-label': `Choose ${what}` }}
      >
        <Group justify="center" gap="sm" mih={72}>
          {kept ? <IconCheck aria-hidden /> : <IconUpload aria-hidden />}
          <div>
            <Text>{kept ? kept.name : `Drop ${what} here, or choose one`}</Text>
            <Text size="sm" c="dimmed">
              {endings.join(', ')}, up to {Math.round(maxSize / megabyte)} MB
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

function wordsFor([rejection]: FileRejection[], endings: readonly string[], maxSize: number) {
  const code = rejection?.errors[0]?.code;
  const name = rejection?.file.name ?? 'That';
  if (code === 'file-too-large') {
    return `${name} is larger than ${Math.round(maxSize / megabyte)} MB. Split it and send the parts one after the other.`;
  }
  return code === 'too-many-files' ? 'One file at a time, please.' : `${name} is not one of ${endings.join(', ')}.`;
}
