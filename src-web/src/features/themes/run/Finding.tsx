import { Text } from '@mantine/core';
import { useRead } from '@/lib/hooks';
import { findingWords } from './findingWords';
import { runFiguresDocument } from './runFigures';

/** Whether any differences between people were shown, over all tests of the run. */
export function Finding({ runId }: { runId: string }) {
  const { data } = useRead(runFiguresDocument, { id: runId });
  return data?.themeRun ? <Text size="sm">{findingWords(data.themeRun)}</Text> : null;
}
