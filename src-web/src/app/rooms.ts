import {
  IconActivity,
  IconChartDots3,
  IconBuildingStore,
  IconHome,
  IconInbox,
  IconMail,
  IconMessages,
  IconProgress,
  IconQuote,
  IconSettings,
  IconTags,
  IconTarget,
  IconUsers,
} from '@tabler/icons-react';

interface Room {
  label: string;
  to: string;
  /** Pages of this room that have addresses of their own. */
  also?: readonly string[];
  icon: typeof IconHome;
}

interface Wing {
  /** The question this part of the loop answers. */
  title?: string;
  rooms: readonly Room[];
}

/** The rooms of the loop, in the order a team walks through them. */
export const wings: readonly Wing[] = [
  { rooms: [{ label: 'Home', to: '/', icon: IconHome }] },
  {
    title: 'Whom we serve',
    rooms: [
      { label: 'Profiles', to: '/profiles', icon: IconTarget },
      { label: 'Personas', to: '/personas', icon: IconUsers },
      { label: 'Customers', to: '/customers', icon: IconBuildingStore },
    ],
  },
  {
    title: 'What we ask',
    rooms: [
      { label: 'Surveys', to: '/surveys', icon: IconMessages },
      { label: 'Interviews', to: '/interviews', also: ['/transcripts'], icon: IconQuote },
      { label: 'Codebook', to: '/codebook', icon: IconTags },
    ],
  },
  {
    title: 'What we learn',
    rooms: [
      { label: 'Themes', to: '/themes', icon: IconChartDots3 },
      { label: 'Inbox', to: '/inbox', icon: IconInbox },
    ],
  },
  {
    title: 'Workspace',
    rooms: [
      { label: 'Activity', to: '/activity', icon: IconActivity },
      { label: 'Outbox', to: '/outbox', icon: IconMail },
      { label: 'Jobs', to: '/jobs', icon: IconProgress },
      { label: 'Settings', to: '/settings', icon: IconSettings },
    ],
  },
];
