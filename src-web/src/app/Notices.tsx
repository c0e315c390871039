import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useMessages } from './messages';

/** What concerns every page: at present, that there is no network. */
export function Notices() {
  const say = useMessages();
  const { online } = useNetwork();
  return online ? null : (
    <Alert color="yellow" radius={0} role="status" icon={<IconPlugConnectedX aria-hidden />} title={say('offline.title')}>
      {say('offline.next')}
    </Alert>
  );
}
