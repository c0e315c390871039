import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMessages } from './messages';

interface ExportMenuProps {
  /** The list's name in the address: "contacts". */
  list: string;
  /** What the list is filtered by; what is empty does not filter. */
  filters?: Record<string, string | null | undefined>;
}

const formats = ['csv', 'xlsx'] as const;

/** Where a list is taken away as it is filtered now. The browser saves the file itself while it arrives, however long it is. */
export function ExportMenu({ list, filters = {} }: ExportMenuProps) {
  const say = useMessages();
  return (
    // The placeholder would be a child of the menu that is no item, which a screen reader need not meet.
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {say('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((extension) => (
          <Menu.Item key={extension} component="a" href={exportAddress(list, extension, filters)} download>
            {say(`export.${extension}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function exportAddress(list: string, extension: string, filters: NonNullable<ExportMenuProps['filters']>) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value) {
      parameters.set(name, value);
    }
  }
  const query = parameters.toString();
  return `/files/export/${list}.${extension}${query && `?${query}`}`;
}
