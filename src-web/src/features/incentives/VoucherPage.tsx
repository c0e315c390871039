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
  const { id: surveyId = '', campaignId: id = '' } = useParams();
  const mayWrite = useMay('RESEARCHER');
  const refresh = useRefresh();
  const query = useRead(rewardedCampaignDocument, { id });
  const campaign = query.data?.campaign;
  const crumbs = [
    { label: 'Surveys', to: '/surveys' },
    { label: 'Campaigns', to: `/surveys/${surveyId}?tab=campaigns` },
    { label: campaign?.name ?? 'Campaign', to: `/surveys/${surveyId}/campaigns/${id}` },
  ];
  return (
    <Page
      title="Voucher"
      crumbs={crumbs}
      lead="Each complete response gets one code of the pool, exactly once. It is shown on the last page, when the person asks for it."
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
            <EmptyState title="No voucher is promised" icon={<IconGift />}>
              {campaign
                ? 'A voucher can only be promised before a campaign is sent: those who answered before would come away with nothing.'
                : 'There is no such campaign. It may belong to another workspace.'}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
