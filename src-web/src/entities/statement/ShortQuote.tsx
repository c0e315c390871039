import { Blockquote, Text } from '@mantine/core';
import { personWords } from '@/entities/person/personWords';
import { formatDate } from '@/lib/format';
import type { Said } from './fragments';
import classes from './ShortQuote.module.css';

/** What one person said, and who and when. */
export function ShortQuote({ quote: { words, speaker, origin, contact } }: { quote: Said }) {
  return (
    <Blockquote p="xs" pl="sm" m={0} color="gray" radius="sm" className={classes.quote} dir="auto">
      <Text size="sm" lineClamp={4}>
        {words}
      </Text>
      <Text size="xs" c="dimmed" mt={2}>
        {[personWords(contact, speaker.role), formatDate(origin.saidAt)].filter(Boolean).join(', ')}
      </Text>
    </Blockquote>
  );
}
