import { IconArrowDown, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import classes from './Loop.module.css';
import type { Progress } from './progress';
import { Station } from './Station';

/** The loop as a picture: each stop with what is there, and arrows for what feeds what. */
export function Loop({ progress }: { progress: Progress }) {
  return (
    <div className={classes.loop}>
      <Station
        title="Whom we serve"
        what="What you believe, one statement at a time."
        rooms={[
          { to: '/profiles', count: progress.profiles, words: ['profile', 'profiles'] },
          { to: '/personas', count: progress.personas, words: ['persona', 'personas'] },
          { to: '/customers', count: progress.contacts, words: ['person', 'people'] },
        ]}
      />
      <Arrow icon={IconArrowRight} />
      <Station
        title="What we ask"
        what="Questions by e-mail, and conversations."
        rooms={[
          { to: '/surveys', count: progress.surveys, words: ['survey', 'surveys'] },
          { to: '/interviews', count: progress.interviews, words: ['interview', 'interviews'] },
        ]}
      />
      <Arrow icon={IconArrowRight} />
      <Station
        title="What we learn"
        what="How many people say the same thing, of how many asked."
        rooms={[{ to: '/themes', count: progress.themeRuns, words: ['theme run', 'theme runs'] }]}
      />
      <Arrow icon={IconArrowUp} className={classes.up} />
      <Arrow icon={IconArrowDown} className={classes.down} />
      <div className={classes.back}>
        <Station
          title="What changes"
          what="Proposals with the words behind them. What you accept becomes a new revision of the profile."
          rooms={[{ to: '/inbox', count: progress.openSuggestions, words: ['open proposal', 'open proposals'] }]}
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
