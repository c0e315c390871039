import type { Desk } from './console';
import { allJobsDone, jobDone } from './jobs';

const refusals = 'userErrors { message field }';

/** Writes, publishes and sends a survey with a voucher as the thank-you, and returns when the mails are written. */
export async function askPeople(desk: Desk) {
  const { ask } = desk;
  const { createSurvey } = await ask<{ createSurvey: { survey: { id: string; version: number } } }>(
    `mutation Write($input: CreateSurveyInput!) { createSurvey(input: $input) { survey { id version } ${refusals} } }`,
    { input: survey },
  );
  const { id: surveyId, version } = createSurvey.survey;
  await ask(`mutation Publish($id: ID!, $version: Int!) { publishSurvey(input: {id: $id, version: $version}) { ${refusals} } }`, {
    id: surveyId,
    version,
  });
  const { createCampaign } = await ask<{ createCampaign: { campaign: { id: string } } }>(
    `mutation Plan($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id } ${refusals} } }`,
    {
      input: {
        surveyId,
        name: 'First wave',
        mail: { subject: 'Three questions about your month end', message: 'Would you tell us how it goes?' },
        audience: { contactIds: [], buyingRoles: ['DECISION_MAKER', 'END_USER'] },
      },
    },
  );
  await promiseVouchers(desk, createCampaign.campaign.id);
  const { campaign } = await ask<{ campaign: { version: number } }>('query Ready($id: ID!) { campaign(id: $id) { version } }', {
    id: createCampaign.campaign.id,
  });
  await ask(`mutation Send($id: ID!, $version: Int!) { sendCampaign(input: {id: $id, version: $version}) { ${refusals} } }`, {
    id: createCampaign.campaign.id,
    version: campaign.version,
  });
  await allJobsDone(desk);
}

async function promiseVouchers(desk: Desk, campaignId: string) {
  const { ask, context } = desk;
  const { createIncentiveProgramme } = await ask<{ createIncentiveProgramme: { programme: { id: string } } }>(
    `mutation Promise($input: CreateIncentiveProgrammeInput!) {
      createIncentiveProgramme(input: $input) { programme { id } ${refusals} }
    }`,
    { input: { campaignId, name: 'A coffee on us', instructions: 'Show it at the counter.' } },
  );
  const file = await context.request.post('/files', {
    multipart: { file: { name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from('code\nNORTH-1\nNORTH-2\nNORTH-3\n') } },
  });
  const { id: uploadId } = (await file.json()) as { id: string };
  const { importVouchers } = await ask<{ importVouchers: { job: { id: string } } }>(
    `mutation Import($input: ImportVouchersInput!) { importVouchers(input: $input) { job { id } ${refusals} } }`,
    { input: { programmeId: createIncentiveProgramme.programme.id, uploadId, column: 'code' } },
  );
  await jobDone(desk, importVouchers.job.id);
}

const survey = {
  title: 'How the month ends',
  language: 'en',
  introduction: 'Three questions, two minutes.',
  thankYou: 'That helps us a lot.',
  questions: [
    {
      id: 'longest',
      kind: 'SINGLE_CHOICE',
      text: 'What takes longest?',
      required: true,
      choice: {
        options: [
          { id: 'reports', label: 'Reports' },
          { id: 'typing', label: 'Typing' },
        ],
      },
    },
    { id: 'calm', kind: 'SCALE', text: 'How calm is it?', scale: { min: 0, max: 10, minLabel: 'a storm', maxLabel: 'a lake' } },
    { id: 'wish', kind: 'LONG_TEXT', text: 'What would you change first?', required: true },
  ],
};
