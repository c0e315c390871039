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
import type { en } from './messages.en';

interface Room {
  /** By which the catalogue knows it. */
  name: keyof typeof en.room;
  to: string;
  /** Pages of this room that have addresses of their own. */
  also?: readonly string[];
  icon: typeof IconHome;
}

interface Wing {
  /** The question this part of the loop answers. */
  name?: keyof typeof en.wing;
  rooms: readonly Room[];
}

/** The rooms of the loop, in the order a team walks through them. */
export const wings: readonly Wing[] = [
  { rooms: [{ name: 'home', to: '/', icon: IconHome }] },
  {
    name: 'serve',
    rooms: [
      { name: 'profiles', to: '/profiles', icon: IconTarget },
      { name: 'personas', to: '/personas', icon: IconUsers },
      { name: 'customers', to: '/customers', icon: IconBuildingStore },
    ],
  },
  {
    name: 'ask',
    rooms: [
      { name: 'surveys', to: '/surveys', icon: IconMessages },
      { name: 'interviews', to: '/interviews', also: ['/transcripts'], icon: IconQuote },
      { name: 'codebook', to: '/codebook', icon: IconTags },
    ],
  },
  {
    name: 'learn',
    rooms: [
      { name: 'themes', to: '/themes', icon: IconChartDots3 },
      { name: 'inbox', to: '/inbox', icon: IconInbox },
    ],
  },
  {
    name: 'workspace',
    rooms: [
      { name: 'activity', to: '/activity', icon: IconActivity },
      { name: 'outbox', to: '/outbox', icon: IconMail },
      { name: 'jobs', to: '/jobs', icon: IconProgress },
      { name: 'settings', to: '/settings', icon: IconSettings },
    ],
  },
];
