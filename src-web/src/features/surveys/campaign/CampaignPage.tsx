import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { ConfirmButton } from '@/components/ConfirmButton';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import { JobProgress } from '@/entities/job/JobProgress';
import { roleLabel } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import type { CampaignFieldsFragment } from '@/gql/graphql';
import { formatCount, formatMoment, formatQuantity } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { InvitationList } from './InvitationList';

export const campaignFields = graphql(`
  fragment CampaignFields on Campaign {
    id version name status mailSubject mailMessage expiresAt incentivised
    audience { contactIds roles }
    surveyVersion { number }
    counts { invited notWritten started completed revoked }
    job { id }
    programme { name sums { available waiting } }
  }
`);

const campaignDocument = graphql(`
  query CampaignDetails($id: ID!) {
    campaign(id: $id) { ...CampaignFields survey { id title } }
  }
`);

const sendDocument = graphql(`
  mutation SendCampaign($input: SendCampaignInput!) {
    sendCampaign(input: $input) { userErrors { code message field } }
  }
`);

const closeDocument = graphql(`
  mutation CloseCampaign($input: CloseCampaignInput!) {
    closeCampaign(input: $input) { userErrors { code message field } }
  }
`);

export default function CampaignPage() {
  const { id: surveyId = '', campaignId: id = '' } = useParams();
  const query = useRead(
    campaignDocument,
    { id },
    { refetchInterval: (known) => (known?.campaign?.status === 'SENDING' ? 2000 : 15_000) },
  );
  const refresh = useRefresh();
  const campaign = query.data?.campaign;
  const crumbs = [
    { label: 'Surveys', to: '/surveys' },
    { label: campaign?.survey.title ?? 'Survey', to: `/surveys/${surveyId}?tab=campaigns` },
  ];
  return (
    <Page title={campaign?.name ?? 'Campaign'} crumbs={crumbs}>
      <Loaded query={query}>
        {() =>
          campaign ? (
            <Stack gap="lg">
              <Overview campaign={campaign} surveyId={surveyId} onReload={() => void query.refetch()} />
              {campaign.job && (
                <Paper withBorder p="lg">
                  <JobProgress id={campaign.job.id} label="Writing the invitations" onSucceeded={() => refresh(['Campaign', 'Invitation', 'OutboxMail'])} />
                </Paper>
              )}
              {campaign.status !== 'DRAFT' && <InvitationList campaignId={campaign.id} open={campaign.status !== 'CLOSED'} />}
            </Stack>
          ) : (
            <EmptyState title="There is no such campaign" icon={<IconMailForward />}>
              It may belong to another workspace.
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

interface OverviewProps {
  campaign: CampaignFieldsFragment;
  surveyId: string;
  onReload: () => void;
}

function Overview({ campaign, surveyId, onReload }: OverviewProps) {
  const mayWrite = useMay('RESEARCHER');
  const send = useWrite(sendDocument, (result) => result.sendCampaign, ['Campaign', 'Invitation', 'Job', 'OutboxMail']);
  const close = useWrite(closeDocument, (result) => result.closeCampaign, ['Campaign', 'Invitation']);
  const { id, version, status, counts, audience, programme } = campaign;
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Group gap="xs">
            <StatusBadge status={status} />
            <Text size="sm" c="dimmed">
              version {campaign.surveyVersion.number} of the survey, {wordsFor(audience)}
              {campaign.expiresAt && `, answers until ${formatMoment(campaign.expiresAt)}`}
            </Text>
          </Group>
          {mayWrite && status === 'DRAFT' && (
            <ConfirmButton
              question="Send the invitations?"
              consequence={`Each person of the audience gets one mail with a link of their own${programme ? '' : '. No voucher is promised; that can only be done before sending'}.`}
              confirm="Send"
              loading={send.isPending}
              onConfirm={() => send.mutate({ input: { id, version } })}
            >
              Send the invitations
            </ConfirmButton>
          )}
          {mayWrite && status === 'OPEN' && (
            <ConfirmButton
              variant="default"
              question="Take no more answers?"
              consequence="The links stop working. What was answered completely stays. This cannot be undone."
              confirm="Close the campaign"
              loading={close.isPending}
              onConfirm={() => close.mutate({ input: { id, version } })}
            >
              Close
            </ConfirmButton>
          )}
        </Group>
        <UserErrors error={send.error ?? close.error} onReload={onReload} />
        {status !== 'DRAFT' && (
          <SimpleGrid cols={{ base: 2, sm: 5 }}>
            <Figure label="Completed" count={counts.completed} />
            <Figure label="Begun" count={counts.started} />
            <Figure label="Written to" count={counts.invited} />
            <Figure label="Not written to" count={counts.notWritten} />
            <Figure label="Taken back" count={counts.revoked} />
          </SimpleGrid>
        )}
        <Reward campaign={campaign} surveyId={surveyId} />
        <div>
          <Title order={2} size="h4">
            The mail
          </Title>
          <Text size="sm" fw={600} dir="auto">
            {campaign.mailSubject}
          </Text>
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
            {campaign.mailMessage}
          </Text>
        </div>
      </Stack>
    </Paper>
  );
}

function Reward({ campaign: { id, status, programme }, surveyId }: { campaign: CampaignFieldsFragment; surveyId: string }) {
  const mayWrite = useMay('RESEARCHER');
  const to = `/surveys/${surveyId}/campaigns/${id}/voucher`;
  if (programme) {
    return (
      <Text size="sm">
        Promised for a complete response:{' '}
        <Anchor component={Link} to={to} size="sm" underline="always">
          {programme.name}
        </Anchor>
        , {formatQuantity(programme.sums.available, 'code')} left
        {programme.sums.waiting > 0 && `, ${formatQuantity(programme.sums.waiting, 'person', 'people')} waiting for one`}
      </Text>
    );
  }
  return status === 'DRAFT' && mayWrite ? (
    <Group>
      <Button component={Link} to={to} variant="light" size="xs">
        Promise a voucher
      </Button>
    </Group>
  ) : (
    <Text size="sm" c="dimmed">
      No voucher is promised.
    </Text>
  );
}

function Figure({ label, count }: { label: string; count: number }) {
  return (
    <div>
      <Text fw={650} size="lg">
        {formatCount(count)}
      </Text>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </div>
  );
}

function wordsFor({ contactIds, roles }: CampaignFieldsFragment['audience']) {
  const parts = [
    ...(contactIds.length > 0 ? [`for ${formatQuantity(contactIds.length, 'chosen person', 'chosen people')}`] : []),
    ...(roles.length > 0 ? [`for ${roles.map(roleLabel).join(', ')}`] : []),
  ];
  return parts.join(' and ') || 'for everybody with an address';
}
