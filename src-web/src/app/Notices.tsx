import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';

/** What concerns every page: at present, that there is no network. */
export function Notices() {
  const { online } = useNetwork();
  return online ? null : (
    <Alert color="yellow" radius={0} role="status" icon={<IconPlugConnectedX aria-hidden />} title="You are offline">
      You can read on and type on. Save once the connection is back; nothing you typed is lost.
    </Alert>
  );
}
