import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { NotFoundPage } from './NotFoundPage';
import { RouteFailed } from './RouteFailed';
import { Shell } from './Shell';

type PageModule = { default: ComponentType };

/** A page of its own chunk: loaded when somebody first goes there. Its module exports the page as default. */
const page = (path: string, load: () => Promise<PageModule>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  ErrorBoundary: RouteFailed,
});

/** One line a page, in the order of the loop. */
export const routes: RouteObject[] = [
  page('/set-up', () => import('@/features/session/SetUpPage')),
  page('/sign-in', () => import('@/features/session/SignInPage')),
  page('/join', () => import('@/features/session/JoinPage')),
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: RouteFailed,
    HydrateFallback: () => null,
    children: [
      page('', () => import('@/features/home/HomePage')),
      page('profiles', () => import('@/features/profiles/ProfilesPage')),
      page('profiles/:id', () => import('@/features/profiles/ProfilePage')),
      page('personas', () => import('@/features/personas/PersonasPage')),
      page('personas/:id', () => import('@/features/personas/PersonaPage')),
      page('customers', () => import('@/features/customers/CustomersPage')),
      page('customers/import', () => import('@/features/customers/ImportContactsPage')),
      page('customers/accounts/:id', () => import('@/features/customers/AccountPage')),
      page('surveys', () => import('@/features/surveys/SurveysPage')),
      page('surveys/import', () => import('@/features/surveys/import/ImportResponsesPage')),
      page('surveys/:id', () => import('@/features/surveys/SurveyPage')),
      page('surveys/:id/invite', () => import('@/features/surveys/campaign/NewCampaignPage')),
      page('surveys/:id/campaigns/:campaignId', () => import('@/features/surveys/campaign/CampaignPage')),
      page('surveys/:id/campaigns/:campaignId/voucher', () => import('@/features/incentives/VoucherPage')),
      page('interviews', () => import('@/features/interviews/InterviewsPage')),
      page('interviews/:id', () => import('@/features/interviews/InterviewPage')),
      page('transcripts/:id', () => import('@/features/coding/transcript/TranscriptPage')),
      page('codebook', () => import('@/features/coding/codebook/CodebookPage')),
      page('themes', () => import('@/features/themes/ThemesPage')),
      page('themes/:id', () => import('@/features/themes/ThemeRunPage')),
      page('inbox', () => import('@/features/suggestions/InboxPage')),
      page('activity', () => import('@/features/activity/ActivityPage')),
      page('outbox', () => import('@/features/outbox/OutboxPage')),
      page('jobs', () => import('@/features/jobs/JobsPage')),
      page('settings', () => import('@/features/settings/SettingsPage')),
      page('settings/trash', () => import('@/features/trash/TrashPage')),
      { path: '*', Component: NotFoundPage },
    ],
  },
];
