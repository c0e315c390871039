import { Anchor, Badge, Drawer, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { roleLabel } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';
import { formatDate } from '@/lib/format';
import { useMessages } from './messages';

/** One person's words behind a claim. */
export interface Quote {
  id: string;
  text: string;
  person?: string | null;
  account?: string | null;
  role?: BuyingRole | null;
  /** Where it was said: the question, the interview, the list of customers. */
  source: string;
  /** The page that shows it in its place. */
  href?: string;
  saidOn?: string | null;
  stance?: 'SUPPORTS' | 'CONTRADICTS';
  incentivised?: boolean;
}

interface EvidenceDrawerProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  quotes: readonly Quote[];
  /** What to say when there is none. */
  empty?: string;
}

const peopleIn = (quotes: readonly Quote[]) => new Set(quotes.map((quote) => quote.person ?? quote.id)).size;

/** The words themselves, with who said them and where. */
export function EvidenceDrawer({ opened, onClose, title, quotes, empty }: EvidenceDrawerProps) {
  const say = useMessages();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {quotes.length === 0 ? (
        <Text c="dimmed">{empty ?? say('none')}</Text>
      ) : (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say('statements', { count: quotes.length, people: say('people', { count: peopleIn(quotes) }) })}
          </Text>
          {quotes.map((quote) => (
            <QuoteCard key={quote.id} quote={quote} />
          ))}
        </Stack>
      )}
    </Drawer>
  );
}

export function QuoteCard({ quote }: { quote: Quote }) {
  const say = useMessages();
  const said = [quote.person, quote.role && roleLabel(quote.role), quote.account].filter(Boolean).join(', ');
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      <Text component="blockquote" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
        {say('quoted', { text: quote.text })}
      </Text>
      <Group component="figcaption" gap="xs" mt="xs" wrap="wrap">
        <Text size="sm" c="dimmed">
          {said || say('unknownPerson')} ·{' '}
          {quote.href ? (
            <Anchor component={Link} to={quote.href} size="sm" underline="always">
              {quote.source}
            </Anchor>
          ) : (
            quote.source
          )}
          {quote.saidOn && ` · ${formatDate(quote.saidOn)}`}
        </Text>
        {quote.stance === 'CONTRADICTS' && (
          <Badge size="sm" color="orange" variant="light">
            {say('contradicts')}
          </Badge>
        )}
        {quote.incentivised && (
          <Badge size="sm" color="gray" variant="light">
            {say('incentivised')}
          </Badge>
        )}
      </Group>
    </Paper>
  );
}
