import { Alert, Badge, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { say } from './messages';

/** A quiet blue-green, the colour of the lodestar's sky. */
const sea: MantineColorsTuple = [
  '#eef6f8',
  '#dde9ed',
  '#b7d2da',
  '#8fbac6',
  '#6da6b5',
  '#5799aa',
  '#43879a',
  '#2f7184',
  '#1f5d70',
  '#1f4e5f',
];

export const theme = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1.05rem' } },
  },
  components: {
    // The library's tinted badges and alerts miss a contrast of 4.5 in green, yellow and orange: the tint and the sign carry
    // the colour, the words stay dark.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    Badge: Badge.extend({
      styles: (_, { variant }) => (variant === 'light' ? { root: { color: 'var(--mantine-color-text)' } } : {}),
    }),
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': say('close') } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': say('close') } } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': say('close') } } },
  },
});

/** Grey and red text must still be readable: the library's own miss a contrast of 4.5 to 1 on paper. */
export const readableText: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: { '--mantine-color-dimmed': colors.gray[7], '--mantine-color-placeholder': colors.gray[6], '--mantine-color-error': colors.red[8] },
  dark: { '--mantine-color-dimmed': colors.dark[1], '--mantine-color-placeholder': colors.dark[2], '--mantine-color-error': colors.red[4] },
});
