import { Loaded } from '@/components/Loaded';
import { runFiguresDocument } from '@/features/themes/run/runFigures';
import { useRead } from '@/lib/hooks';
import { Saturation } from './Saturation';

/** How much of what there is to hear about one topic was heard. */
export function HeardOfTopic({ runId, topicId }: { runId: string; topicId: string }) {
  const query = useRead(runFiguresDocument, { id: runId });
  return (
    <Loaded query={query}>
      {({ themeRun }) => {
        const topic = themeRun?.topics.find(({ id }) => id === topicId);
        return topic && <Saturation topic={topic} />;
      }}
    </Loaded>
  );
}
