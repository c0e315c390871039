import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { StepFailed, type Desk } from './protocol';
import type { View } from './questionnaire';
import { RespondentPage } from './RespondentPage';

const view: View = {
  state: 'READY',
  title: 'Month-end',
  surveyVersion: 1,
  questionnaire: {
    language: 'en',
    introduction: 'Please tell us.',
    thankYou: 'We read every answer.',
    questions: [
      { kind: 'SCALE', id: 'nps', text: 'Would you recommend us?', help: null, required: true, min: 0, max: 10, minLabel: 'no', maxLabel: 'yes' },
      { kind: 'TEXT', id: 'why', text: 'Why?', help: null, required: false, length: 'LONG' },
    ],
  },
  answers: [],
  incentivised: true,
};

const promised = { programme: 'A book voucher', instructions: 'In any shop' };

const desk = {
  look: vi.fn<Desk['look']>(),
  start: vi.fn<Desk['start']>(),
  save: vi.fn<Desk['save']>(),
  complete: vi.fn<Desk['complete']>(),
  reward: vi.fn<Desk['reward']>(),
  claim: vi.fn<Desk['claim']>(),
};

beforeEach(() => {
  desk.look.mockResolvedValue(view);
  desk.start.mockResolvedValue({ ...view, state: 'STARTED' });
  desk.save.mockResolvedValue({ ...view, state: 'STARTED' });
  desk.complete.mockResolvedValue({ ...view, state: 'COMPLETED' });
  desk.reward.mockResolvedValue({ ...promised, state: 'ISSUED', code: null });
  desk.claim.mockResolvedValue({ ...promised, state: 'CLAIMED', code: 'STAR-1234' });
});

it('begins only when asked to, keeps each answer, and shows the voucher only when asked to', async () => {
  render(<RespondentPage desk={desk} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  await userEvent.click(await screen.findByRole('radio', { name: '10, yes' }));
  expect(desk.save).toHaveBeenCalledWith(1, 'nps', expect.any(Number), { number: 10 });
  await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'It is calm ☕');
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
  expect(await screen.findByRole('heading', { name: 'Thank you' })).toHaveFocus();
  expect(desk.save).toHaveBeenLastCalledWith(1, 'why', expect.any(Number), { text: 'It is calm ☕' });
  expect(desk.claim).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByRole('button', { name: 'Show my voucher' }));
  expect(await screen.findByText('STAR-1234')).toBeVisible();
});

it('leads to the questions that still need an answer', async () => {
  desk.look.mockResolvedValue({ ...view, state: 'STARTED' });
  desk.complete.mockRejectedValue(
    new StepFailed('refused', [{ code: 'REQUIRED', message: 'Please answer', field: ['answers', 'nps'] }]),
  );
  render(<RespondentPage desk={desk} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send my answers' }));
  const missing = await screen.findByRole('alert');
  await userEvent.click(await within(missing).findByRole('link', { name: 'Would you recommend us?' }));
  expect(screen.getByRole('radio', { name: '0, no' })).toHaveFocus();
});

it.each([
  ['unknown', 'This link is not known'],
  ['revoked', 'This link was taken back'],
  ['ended', 'This survey has ended'],
  ['unreachable', 'No connection'],
] as const)('says in words what is wrong with a link that is %s', async (reason, title) => {
  desk.look.mockRejectedValue(new StepFailed(reason));
  render(<RespondentPage desk={desk} />);
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
});

it('turns around for a language that is written from right to left', async () => {
  desk.look.mockResolvedValue({ ...view, questionnaire: { ...view.questionnaire, language: 'ar-EG' } });
  render(<RespondentPage desk={desk} />);
  await screen.findByRole('button', { name: 'Start' });
  expect(document.documentElement.dir).toBe('rtl');
});
