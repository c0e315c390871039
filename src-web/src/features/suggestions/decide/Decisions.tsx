import { Modal } from '@mantine/core';
import type { Suggestion } from '@/features/suggestions/inbox';
import { AcceptForm } from './AcceptForm';
import { useMessages } from './messages';
import { RejectForm } from './RejectForm';
import { SnoozeForm } from './SnoozeForm';
import type { Done } from './useDecide';

export interface Decision {
  what: 'accept' | 'edit' | 'reject' | 'snooze';
  suggestions: readonly Suggestion[];
  /** What a person chose it to be about. */
  definitionKey?: string;
}

interface DecisionsProps {
  decision: Decision | undefined;
  onClose: () => void;
  onDone: (done: Done) => void;
}

/** Asks what a decision needs: a look at what changes, a reason, a day. */
export function Decisions({ decision, onClose, onDone }: DecisionsProps) {
  const say = useMessages();
  return (
    <Modal
      opened={decision !== undefined}
      onClose={onClose}
      title={decision && say(`title.${decision.what}`)}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {decision && (
        <Form
          key={`${decision.what}-${decision.suggestions.map((one) => one.id).join('-')}`}
          decision={decision}
          onClose={onClose}
          onDone={(done) => {
            onDone(done);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

function Form({ decision, onClose, onDone }: { decision: Decision; onClose: () => void; onDone: (done: Done) => void }) {
  const { what, suggestions, definitionKey } = decision;
  switch (what) {
    case 'reject':
      return <RejectForm suggestions={suggestions} onClose={onClose} onDone={onDone} />;
    case 'snooze':
      return <SnoozeForm suggestions={suggestions} onDone={onDone} />;
    default: {
      const suggestion = suggestions[0];
      return suggestion ? (
        <AcceptForm
          suggestion={suggestion}
          editing={what === 'edit' || suggestion.state === 'NEEDS_MAPPING'}
          chosenKey={definitionKey}
          onClose={onClose}
          onDone={onDone}
        />
      ) : null;
    }
  }
}
