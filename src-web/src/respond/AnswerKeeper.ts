import { StepFailed, type Desk } from './protocol';
import type { Answer, View } from './questionnaire';

export type Keeping = 'kept' | 'keeping' | 'unreachable';

interface Unsaved {
  answer: Answer | null;
  sequence: number;
}

interface Listener {
  onKeeping(keeping: Keeping): void;
  /** Why an answer is not taken; undefined when it is. */
  onRefusal(questionId: string, message: string | undefined): void;
  /** The link cannot be answered any more, or was answered in another window. */
  onEnd(failure: StepFailed): void;
}

const pauses = [1_000, 2_000, 5_000, 10_000];

/**
 * Sends each answer as it is given, one at a time and only the newest of each question. What cannot be sent now waits and
 * is tried again until it is; nothing that was answered is dropped.
 */
export class AnswerKeeper {
  readonly #unsaved = new Map<string, Unsaved>();
  readonly #sequences = new Map<string, number>();
  #sending: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #failures = 0;

  constructor(
    readonly desk: Desk,
    readonly surveyVersion: number,
    known: View['answers'],
    readonly listener: Listener,
    readonly now: () => number = Date.now,
  ) {
    known.forEach((saved) => this.#sequences.set(saved.questionId, saved.sequence));
  }

  get hasUnsaved() {
    return this.#unsaved.size > 0;
  }

  /** Keeps an answer, or takes it back (null). */
  keep(questionId: string, answer: Answer | null) {
    // The clock puts the saves of two windows in order; the last sequence keeps a clock that was set back from losing one.
    const sequence = Math.max(this.now(), (this.#sequences.get(questionId) ?? 0) + 1);
    this.#sequences.set(questionId, sequence);
    this.#unsaved.set(questionId, { answer, sequence });
    this.hurry();
  }

  /** Tries at once what waits for a connection. */
  hurry() {
    this.#wake?.();
    if (this.hasUnsaved) {
      this.#sending ??= this.#send().finally(() => {
        this.#sending = undefined;
      });
    }
  }

  /** @returns when everything that was answered so far is kept, or was refused */
  async settled() {
    this.hurry();
    await this.#sending;
  }

  async #send() {
    for (let next = this.#oldest(); next; next = this.#oldest()) {
      const [questionId, unsaved] = next;
      this.listener.onKeeping(this.#failures ? 'unreachable' : 'keeping');
      try {
        await this.desk.save(this.surveyVersion, questionId, unsaved.sequence, unsaved.answer);
        this.#forget(questionId, unsaved);
        this.listener.onRefusal(questionId, undefined);
      } catch (failure) {
        if (!(failure instanceof StepFailed)) {
          throw failure;
        }
        if (failure.reason === 'unreachable') {
          await this.#pause();
          continue;
        }
        this.#forget(questionId, unsaved);
        if (failure.reason !== 'refused') {
          this.#unsaved.clear();
          this.listener.onEnd(failure);
          return;
        }
        this.listener.onRefusal(questionId, failure.message);
      }
      this.#failures = 0;
    }
    this.listener.onKeeping('kept');
  }

  #oldest() {
    return this.#unsaved.entries().next().value;
  }

  /** A newer answer to the same question may have come meanwhile: that one stays. */
  #forget(questionId: string, sent: Unsaved) {
    if (this.#unsaved.get(questionId) === sent) {
      this.#unsaved.delete(questionId);
    }
  }

  #pause() {
    const pause = pauses[Math.min(this.#failures++, pauses.length - 1)];
    this.listener.onKeeping('unreachable');
    return new Promise<void>((resume) => {
      const timer = setTimeout(resume, pause);
      this.#wake = () => {
        clearTimeout(timer);
        resume();
      };
    }).finally(() => {
      this.#wake = undefined;
    });
  }
}
