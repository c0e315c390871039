import { Anchor, Box, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useNavigationType } from 'react-router';
import { useMessages } from './messages';

export interface Crumb {
  label: string;
  to: string;
}

interface PageProps {
  title: string;
  /** One sentence: what this page is for. */
  lead?: ReactNode;
  /** The pages above this one, outermost first. */
  crumbs?: readonly Crumb[];
  /** Buttons that start something, beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: it names the document, and takes the focus when a person navigates here. */
export function Page({ title, lead, crumbs = [], actions, children }: PageProps) {
  const say = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigationType = useNavigationType();

  useEffect(() => {
    document.title = say('page.documentTitle', { title });
  }, [say, title]);

  useEffect(() => {
    // A screen reader hears the new page after a click on a link; a first load keeps the browser's own order.
    if (navigationType === 'PUSH') {
      heading.current?.focus({ preventScroll: true });
    }
  }, [navigationType]);

  return (
    <Stack gap="lg">
      <Box>
        {crumbs.length > 0 && (
          <Breadcrumbs component="nav" aria-label={say('page.above')} mb={4} separator="›">
            {crumbs.map((crumb) => (
              <Anchor key={crumb.to} component={Link} to={crumb.to} size="sm" lh="24px" display="inline-block">
                {crumb.label}
              </Anchor>
            ))}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <Box flex="1 1 320px" maw={720}>
            <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }}>
              {title}
            </Title>
            {lead && (
              <Text c="dimmed" mt={4} component="div">
                {lead}
              </Text>
            )}
          </Box>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      </Box>
      {children}
    </Stack>
  );
}
