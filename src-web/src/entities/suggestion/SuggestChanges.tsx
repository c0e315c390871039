import { Button, Modal } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { SuggestChangesForm } from './SuggestChangesForm';

interface SuggestChangesProps {
  /** What is compared: "run:" or "survey:" and the id; asked about if not given. */
  source?: string;
}

/** Compares what people said with a profile or persona, and leads to the inbox. */
export function SuggestChanges({ source }: SuggestChangesProps) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="light" leftSection={<IconInbox size={16} aria-hidden />} onClick={() => setOpened(true)}>
        Propose changes
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Propose changes" closeButtonProps={{ 'aria-label': 'Close' }}>
        {opened && <SuggestChangesForm source={source} />}
      </Modal>
    </>
  );
}
