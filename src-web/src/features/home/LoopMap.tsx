import { Anchor, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { Link } from 'react-router';

interface Step {
  title: string;
  to: string;
  what: string;
}

const steps: readonly Step[] = [
  { title: 'Profiles', to: '/profiles', what: 'Whom you believe you serve, one statement at a time.' },
  { title: 'Personas', to: '/personas', what: 'The people inside a profile, and who decides, pays and signs.' },
  { title: 'Surveys', to: '/surveys', what: 'Ask them: an e-mail with a personal link, and a thank-you.' },
  { title: 'Interviews', to: '/interviews', what: 'Keep what was said, and tag the passages that matter.' },
  { title: 'Themes', to: '/themes', what: 'How many people say the same thing, of how many asked.' },
  { title: 'Inbox', to: '/inbox', what: 'What the answers propose for the profile. You decide.' },
];

/** The loop, step by step. */
export function LoopMap() {
  return (
    <SimpleGrid component="ul" p={0} m={0} style={{ listStyle: 'none' }} cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
      {steps.map((step, index) => (
        <Paper key={step.to} component="li" withBorder p="md">
          <Text size="xs" c="dimmed">
            Step {index + 1}
          </Text>
          <Title order={2} size="h3">
            <Anchor component={Link} to={step.to} inherit>
              {step.title}
            </Anchor>
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {step.what}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
