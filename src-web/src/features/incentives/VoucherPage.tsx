import { Stack } from '@mantine/core';
import { IconGift } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { Ledger } from './Ledger';
import { useMessages } from './messages';
import { ProgrammeSums } from './ProgrammeSums';
import { PromiseForm } from './PromiseForm';
import { VoucherImport } from './VoucherImport';

const rewardedCampaignDocument = graphql(`
  query RewardedCampaign($id: ID!) {
    campaign(id: $id) {
      id name status
      programme { id name instructions sums { ...SumsFields } }
    }
  }
`);

/** What is promised for a response to a campaign: the promise, the pool of codes, and the book. */
export default function VoucherPage() {
  const say = useMessages();
  const { id: surveyId = '', campaignId: id = '' } = useParams();
  const mayWrite = useMay('RESEARCHER');
  const refresh = useRefresh();
  const query = useRead(rewardedCampaignDocument, { id });
  const campaign = query.data?.campaign;
  const crumbs = [
    { label: say('surveys'), to: '/surveys' },
    { label: say('campaigns'), to: `/surveys/${surveyId}?tab=campaigns` },
    { label: campaign?.name ?? say('campaign'), to: `/surveys/${surveyId}/campaigns/${id}` },
  ];
  return (
    <Page
      title={say('title')}
      crumbs={crumbs}
      lead={say('lead')}
    >
      <Loaded query={query}>
        {() =>
          campaign?.programme ? (
            <Stack gap="lg">
              <ProgrammeSums programme={campaign.programme} />
              {mayWrite && <VoucherImport programmeId={campaign.programme.id} onImported={() => refresh(['IncentiveProgramme', 'LedgerEntry'])} />}
              <Ledger programmeId={campaign.programme.id} />
            </Stack>
          ) : campaign?.status === 'DRAFT' && mayWrite ? (
            <PromiseForm campaignId={id} />
          ) : (
            <EmptyState title={say('none.title')} icon={<IconGift />}>
              {campaign
                ? say('none.tooLate')
                : say('none.noCampaign')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
