import { useSearchParams } from 'react-router';

/** What a topic shows of itself. */
export const topicViews = ['themes', 'map'] as const;
export type TopicView = (typeof topicViews)[number];

const isView = (value: string | null): value is TopicView => topicViews.some((view) => view === value);

/**
 * What the topic with a number shows; the address keeps it.
 *
 * @param number of the topic on its page, from 1
 */
export function useTopicView(number: number): [TopicView, (view: TopicView) => void] {
  const [parameters, setParameters] = useSearchParams();
  const key = `view${number}`;
  const asked = parameters.get(key);
  const show = (view: TopicView) =>
    setParameters(
      (now) => {
        if (view === 'themes') {
          now.delete(key);
        } else {
          now.set(key, view);
        }
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return [isView(asked) ? asked : 'themes', show];
}
