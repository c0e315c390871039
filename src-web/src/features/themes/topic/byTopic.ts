interface Themed {
  topic: { id: string };
}

/** The themes of each topic, in the order of the topics; a topic without themes has none. */
export function byTopic<T extends Themed, P extends { id: string }>(topics: readonly P[], themes: readonly T[]) {
  return topics.map((topic) => ({ topic, themes: themes.filter((theme) => theme.topic.id === topic.id) }));
}
