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
import { formatCount, formatMoment } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { InvitationList } from './InvitationList';
import { useMessages } from './messages';

export const campaignFields = graphql(`
  fragment CampaignFields on Campaign {
    id version name status incentivised
    mail { subject message linkExpiresAt }
    audience { contactIds buyingRoles }
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
  const say = useMessages();
  const { id: surveyId = '', campaignId: id = '' } = useParams();
  const query = useRead(
    campaignDocument,
    { id },
    { refetchInterval: (known) => (known?.campaign?.status === 'SENDING' ? 2000 : 15_000) },
  );
  const refresh = useRefresh();
  const campaign = query.data?.campaign;
  const crumbs = [
    { label: say('surveys'), to: '/surveys' },
    { label: campaign?.survey.title ?? say('survey'), to: `/surveys/${surveyId}?tab=campaigns` },
  ];
  return (
    <Page title={campaign?.name ?? say('campaign')} crumbs={crumbs}>
      <Loaded query={query}>
        {() =>
          campaign ? (
            <Stack gap="lg">
              <Overview campaign={campaign} surveyId={surveyId} onReload={() => void query.refetch()} />
              {campaign.job && (
                <Paper withBorder p="lg">
                  <JobProgress id={campaign.job.id} label={say('writing')} onSucceeded={() => refresh(['Campaign', 'Invitation', 'OutboxMail'])} />
                </Paper>
              )}
              {campaign.status !== 'DRAFT' && <InvitationList campaignId={campaign.id} open={campaign.status !== 'CLOSED'} />}
            </Stack>
          ) : (
            <EmptyState title={say('gone')} icon={<IconMailForward />}>
              {say('goneNext')}
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
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const send = useWrite(sendDocument, (result) => result.sendCampaign, ['Campaign', 'Invitation', 'Job', 'OutboxMail']);
  const close = useWrite(closeDocument, (result) => result.closeCampaign, ['Campaign', 'Invitation']);
  const { id, version, status, counts, audience, programme } = campaign;
  const { number } = campaign.surveyVersion;
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Group gap="xs">
            <StatusBadge status={status} />
            <Text size="sm" c="dimmed">
              {campaign.mail.linkExpiresAt
                ? say('overviewUntil', { number, audience: wordsFor(say, audience), moment: formatMoment(campaign.mail.linkExpiresAt) })
                : say('overview', { number, audience: wordsFor(say, audience) })}
            </Text>
          </Group>
          {mayWrite && status === 'DRAFT' && (
            <ConfirmButton
              question={say('send.question')}
              consequence={programme ? say('send.consequence') : say('send.consequenceWithoutVoucher')}
              confirm={say('send.confirm')}
              loading={send.isPending}
              onConfirm={() => send.mutate({ input: { id, version } })}
            >
              {say('send.start')}
            </ConfirmButton>
          )}
          {mayWrite && status === 'OPEN' && (
            <ConfirmButton
              variant="default"
              question={say('close.question')}
              consequence={say('close.consequence')}
              confirm={say('close.confirm')}
              loading={close.isPending}
              onConfirm={() => close.mutate({ input: { id, version } })}
            >
              {say('close.start')}
            </ConfirmButton>
          )}
        </Group>
        <UserErrors error={send.error ?? close.error} onReload={onReload} />
        {status !== 'DRAFT' && (
          <SimpleGrid cols={{ base: 2, sm: 5 }}>
            <Figure label={say('column.completed')} count={counts.completed} />
            <Figure label={say('column.begun')} count={counts.started} />
            <Figure label={say('count.invited')} count={counts.invited} />
            <Figure label={say('count.notWritten')} count={counts.notWritten} />
            <Figure label={say('count.revoked')} count={counts.revoked} />
          </SimpleGrid>
        )}
        <Reward campaign={campaign} surveyId={surveyId} />
        <div>
          <Title order={2} size="h4">
            {say('mail')}
          </Title>
          <Text size="sm" fw={600} dir="auto">
            {campaign.mail.subject}
          </Text>
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
            {campaign.mail.message}
          </Text>
        </div>
      </Stack>
    </Paper>
  );
}

function Reward({ campaign: { id, status, programme }, surveyId }: { campaign: CampaignFieldsFragment; surveyId: string }) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const to = `/surveys/${surveyId}/campaigns/${id}/voucher`;
  if (programme) {
    const { available, waiting } = programme.sums;
    const codes = say('voucher.codesLeft', { count: available });
    const promise =
      waiting > 0
        ? say('voucher.promisedWaiting', { name: programme.name, codes, waiting: say('voucher.waiting', { count: waiting }) })
        : say('voucher.promised', { name: programme.name, codes });
    return (
      <Text size="sm">
        {withElements(promise, { programme: <Anchor component={Link} to={to} size="sm" underline="always" /> })}
      </Text>
    );
  }
  return status === 'DRAFT' && mayWrite ? (
    <Group>
      <Button component={Link} to={to} variant="light" size="xs">
        {say('voucher.promise')}
      </Button>
    </Group>
  ) : (
    <Text size="sm" c="dimmed">
      {say('voucher.none')}
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

function wordsFor(say: ReturnType<typeof useMessages>, { contactIds, buyingRoles }: CampaignFieldsFragment['audience']) {
  const people = contactIds.length > 0 && say('audience.people', { count: contactIds.length });
  const parts = buyingRoles.length > 0 && say('audience.roles', { roles: buyingRoles.map(roleLabel).join(', ') });
  if (people && parts) {
    return say('audience.both', { people, roles: parts });
  }
  return people || parts || say('audience.everybody');
}
