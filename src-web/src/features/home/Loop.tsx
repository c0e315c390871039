import { IconArrowDown, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import classes from './Loop.module.css';
import { useMessages } from './messages';
import type { Progress } from './progress';
import { Station } from './Station';

/** The loop as a picture: each stop with what is there, and arrows for what feeds what. */
export function Loop({ progress }: { progress: Progress }) {
  const say = useMessages();
  return (
    <div className={classes.loop}>
      <Station
        title={say('station.serve.title')}
        what={say('station.serve.what')}
        rooms={[
          { to: '/profiles', room: 'profiles', count: progress.profiles },
          { to: '/personas', room: 'personas', count: progress.personas },
          { to: '/customers', room: 'contacts', count: progress.contacts },
        ]}
      />
      <Arrow icon={IconArrowRight} />
      <Station
        title={say('station.ask.title')}
        what={say('station.ask.what')}
        rooms={[
          { to: '/surveys', room: 'surveys', count: progress.surveys },
          { to: '/interviews', room: 'interviews', count: progress.interviews },
        ]}
      />
      <Arrow icon={IconArrowRight} />
      <Station
        title={say('station.learn.title')}
        what={say('station.learn.what')}
        rooms={[{ to: '/themes', room: 'themeRuns', count: progress.themeRuns }]}
      />
      <Arrow icon={IconArrowUp} className={classes.up} />
      <Arrow icon={IconArrowDown} className={classes.down} />
      <div className={classes.back}>
        <Station
          title={say('station.change.title')}
          what={say('station.change.what')}
          rooms={[{ to: '/inbox', room: 'openSuggestions', count: progress.openSuggestions }]}
        />
      </div>
    </div>
  );
}

function Arrow({ icon: Icon, className = '' }: { icon: typeof IconArrowRight; className?: string }) {
  return (
    <div className={`${classes.arrow} ${className}`} aria-hidden>
      <Icon size={22} stroke={1.5} />
    </div>
  );
}
