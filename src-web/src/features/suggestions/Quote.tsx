import { Blockquote, Text } from '@mantine/core';
import type { BuyingRole } from '@/gql/graphql';
import { roleLabel } from '@/lib/buyingRoles';
import { formatDate } from '@/lib/format';
import classes from './SuggestionCard.module.css';

interface QuoteProps {
  quote: {
    words: string;
    role?: BuyingRole | null;
    saidAt: string;
    contact?: { label: string; account?: { name: string } | null } | null;
  };
}

/** What one person said, and who and when. */
export function Quote({ quote: { words, role, saidAt, contact } }: QuoteProps) {
  return (
    <Blockquote p="xs" pl="sm" m={0} color="gray" radius="sm" className={classes.quote} dir="auto">
      <Text size="sm" lineClamp={4}>
        {words}
      </Text>
      <Text size="xs" c="dimmed" mt={2}>
        {[contact?.label, role && roleLabel(role), contact?.account?.name, formatDate(saidAt)].filter(Boolean).join(', ')}
      </Text>
    </Blockquote>
  );
}
