import { useSearchParams } from 'react-router';

/** What a topic shows of itself; "all" are its themes, also those that few people say. */
export const topicViews = ['themes', 'all', 'map', 'compare', 'time', 'heard'] as const;
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
        const next = new URLSearchParams(now);
        if (view === 'themes') {
          next.delete(key);
        } else {
          next.set(key, view);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [isView(asked) ? asked : 'themes', show];
}
