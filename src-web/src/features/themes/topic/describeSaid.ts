import { formatKey } from '@/lib/format';
import { say } from './messages';

interface Topic {
  asked: number;
  clustering: { ideas: number };
  peopleUnread: number;
  attributeKey?: string | null;
}

/** "40 people asked, 62 ideas said · feeds pains" */
export function describeSaid({ asked, clustering: { ideas }, peopleUnread, attributeKey }: Topic) {
  const said = say(peopleUnread > 0 ? 'saidAndUnread' : 'said', {
    people: say('people', { count: asked }),
    ideas: say('ideas', { count: ideas }),
    unread: say('people', { count: peopleUnread }),
  });
  return attributeKey ? say('feeds', { said, attribute: formatKey(attributeKey) }) : said;
}
