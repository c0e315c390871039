import { Modal } from '@mantine/core';
import { AcceptForm } from './AcceptForm';
import { RejectForm } from './RejectForm';
import { SnoozeForm } from './SnoozeForm';
import type { Suggestion } from './SuggestionCard';

export interface Decision {
  what: 'accept' | 'edit' | 'reject' | 'snooze';
  suggestion: Suggestion;
}

const titles = { accept: 'Accept', edit: 'Edit and accept', reject: 'Reject', snooze: 'Snooze' };

/** Asks what a decision needs: a look at what changes, a reason, a day. */
export function Decisions({ decision, onClose }: { decision: Decision | undefined; onClose: () => void }) {
  return (
    <Modal
      opened={decision !== undefined}
      onClose={onClose}
      title={decision && titles[decision.what]}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {decision && <Form key={`${decision.what}-${decision.suggestion.id}`} decision={decision} onDone={onClose} />}
    </Modal>
  );
}

function Form({ decision: { what, suggestion }, onDone }: { decision: Decision; onDone: () => void }) {
  switch (what) {
    case 'reject':
      return <RejectForm suggestion={suggestion} onDone={onDone} />;
    case 'snooze':
      return <SnoozeForm suggestion={suggestion} onDone={onDone} />;
    default:
      return <AcceptForm suggestion={suggestion} editing={what === 'edit' || suggestion.state === 'NEEDS_MAPPING'} onDone={onDone} />;
  }
}
