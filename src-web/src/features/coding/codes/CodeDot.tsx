import classes from '@/features/coding/transcript/transcript.module.css';

/** The colour of a code; its name stands beside it. */
export const CodeDot = ({ colour }: { colour: string }) => (
  <span className={classes.dot} style={{ backgroundColor: colour }} aria-hidden />
);
