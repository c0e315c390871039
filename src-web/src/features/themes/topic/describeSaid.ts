import { say } from './messages';

interface Topic {
  asked: number;
  clustering: { ideas: number };
  peopleUnread: number;
}

/** "40 people asked, 62 ideas said · feeds Pain" */
export function describeSaid({ asked, clustering: { ideas }, peopleUnread }: Topic, attribute?: string) {
  const said = say(peopleUnread > 0 ? 'saidAndUnread' : 'said', {
    people: say('people', { count: asked }),
    ideas: say('ideas', { count: ideas }),
    unread: say('people', { count: peopleUnread }),
  });
  return attribute ? say('feeds', { said, attribute }) : said;
}
