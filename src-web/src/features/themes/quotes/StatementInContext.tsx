import { Button, Drawer, Stack } from '@mantine/core';
import type { Region } from '@/features/themes/map/document';
import { EchoesList } from './EchoesList';
import { useMessages } from './messages';

interface StatementInContextProps {
  statementId: string | undefined;
  theme?: Region['theme'];
  onTheme: (theme: Region['theme']) => void;
  onClose: () => void;
}

/** The answers in which a statement of the picture stands, and the way to everything else of its theme. */
export function StatementInContext({ statementId, theme, onTheme, onClose }: StatementInContextProps) {
  const say = useMessages();
  return (
    <Drawer
      opened={statementId !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={theme ? theme.name : say('unplaced')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {statementId !== undefined && (
        <Stack>
          <EchoesList statementId={statementId} />
          {theme && (
            <Button variant="default" onClick={() => onTheme(theme)}>
              {say('all')}
            </Button>
          )}
        </Stack>
      )}
    </Drawer>
  );
}
