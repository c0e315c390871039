import { Button, Drawer, Stack } from '@mantine/core';
import type { Region } from '@/features/themes/map/document';
import { EchoesList } from './EchoesList';

interface StatementInContextProps {
  statementId: string | undefined;
  theme?: Region['theme'];
  onTheme: (theme: Region['theme']) => void;
  onClose: () => void;
}

/** The answers in which a statement of the picture stands, and the way to everything else of its theme. */
export function StatementInContext({ statementId, theme, onTheme, onClose }: StatementInContextProps) {
  return (
    <Drawer
      opened={statementId !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={theme ? theme.name : 'In no theme'}
      closeButtonProps={{ 'aria-label': 'Close the words' }}
    >
      {statementId !== undefined && (
        <Stack>
          <EchoesList statementId={statementId} />
          {theme && (
            <Button variant="default" onClick={() => onTheme(theme)}>
              Everything said in this theme
            </Button>
          )}
        </Stack>
      )}
    </Drawer>
  );
}
