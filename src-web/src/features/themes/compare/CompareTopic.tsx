import { Loaded } from '@/components/Loaded';
import { runFiguresDocument } from '@/features/themes/run/runFigures';
import { useRead } from '@/lib/hooks';
import { Compare } from './Compare';

/** Two groups of people side by side, in what they say about one topic. */
export function CompareTopic({ runId, topicId }: { runId: string; topicId: string }) {
  const query = useRead(runFiguresDocument, { id: runId });
  return <Loaded query={query}>{({ themeRun }) => themeRun && <Compare runId={runId} topicId={topicId} dimensions={themeRun.dimensions} />}</Loaded>;
}
