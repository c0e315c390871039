import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AnswerKeeper } from './AnswerKeeper';
import { StepFailed, type Desk } from './protocol';
import type { View } from './questionnaire';

const view = {} as View;
const save = vi.fn<Desk['save']>();
const listener = { onKeeping: vi.fn(), onRefusal: vi.fn(), onEnd: vi.fn() };
const unreachable = () => new StepFailed('unreachable');

const keeperOf = (known: View['answers'] = [], now = () => 1_000) =>
  new AnswerKeeper({ save } as unknown as Desk, 3, known, listener, now);

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  save.mockResolvedValue(view);
});

afterEach(() => vi.useRealTimers());

it('sends each answer with the version and a rising sequence', async () => {
  const keeper = keeperOf();
  keeper.keep('q1', { number: 7 });
  await keeper.settled();
  keeper.keep('q1', { number: 8 });
  await keeper.settled();
  expect(save.mock.calls).toEqual([
    [3, 'q1', 1_000, { number: 7 }],
    [3, 'q1', 1_001, { number: 8 }],
  ]);
  expect(listener.onKeeping).toHaveBeenLastCalledWith('kept');
});

it('counts on from what was saved before, even when the clock was set back', async () => {
  const keeper = keeperOf([{ questionId: 'q1', value: { number: 1 }, sequence: 9_000 }]);
  keeper.keep('q1', { number: 2 });
  await keeper.settled();
  expect(save).toHaveBeenCalledWith(3, 'q1', 9_001, { number: 2 });
});

it('tries again until the connection is back, and sends only the newest answer', async () => {
  save.mockRejectedValueOnce(unreachable()).mockRejectedValueOnce(unreachable());
  const keeper = keeperOf();
  keeper.keep('q1', { text: 'draft' });
  await vi.advanceTimersByTimeAsync(100);
  expect(listener.onKeeping).toHaveBeenLastCalledWith('unreachable');
  expect(keeper.hasUnsaved).toBe(true);
  keeper.keep('q1', { text: 'final' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(save.mock.calls.map((call) => call[3])).toEqual([{ text: 'draft' }, { text: 'final' }, { text: 'final' }]);
  expect(keeper.hasUnsaved).toBe(false);
  expect(listener.onKeeping).toHaveBeenLastCalledWith('kept');
});

it('does not forget an answer that was given while an earlier one was on its way', async () => {
  save.mockImplementationOnce(() => new Promise((arrive) => setTimeout(() => arrive(view), 50)));
  const keeper = keeperOf();
  keeper.keep('q1', { number: 1 });
  keeper.keep('q1', { number: 2 });
  await vi.advanceTimersByTimeAsync(50);
  await keeper.settled();
  expect(save).toHaveBeenLastCalledWith(3, 'q1', 1_001, { number: 2 });
});

it('says which answer is not taken, and goes on with the others', async () => {
  save.mockRejectedValueOnce(new StepFailed('refused', [{ code: 'INVALID', message: '11 is outside the scale.', field: ['answer'] }]));
  const keeper = keeperOf();
  keeper.keep('q1', { number: 11 });
  keeper.keep('q2', { text: 'yes' });
  await keeper.settled();
  expect(listener.onRefusal).toHaveBeenCalledWith('q1', '11 is outside the scale.');
  expect(save).toHaveBeenLastCalledWith(3, 'q2', 1_000, { text: 'yes' });
});

it('stops when the link has ended', async () => {
  save.mockRejectedValue(new StepFailed('ended'));
  const keeper = keeperOf();
  keeper.keep('q1', { number: 1 });
  keeper.keep('q2', { number: 1 });
  await keeper.settled();
  expect(save).toHaveBeenCalledTimes(1);
  expect(listener.onEnd).toHaveBeenCalledWith(expect.objectContaining({ reason: 'ended' }));
});
