/** Colours, type and spacing: calm teal on grey, Chinese and Latin fonts of the reader's own system. */
import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#e9f7f4',
  '#d3ebe6',
  '#a5d6cc',
  '#74c0b1',
  '#4cae9b',
  '#2f9f8b',
  '#178672',
  '#0b6b63',
  '#07574f',
  '#04423c',
];

/** The reader's own fonts, named in base.css. */
const FONTS = 'var(--duijie-fonts)';

/** The darker shade carries white text at more than 4.5 to 1. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 7,
  autoContrast: true,
  colors: { pine },
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // Mantine's own text on a tint stays below 4.5 to 1 in warm colours.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    const name = input.color ?? input.theme.primaryColor;
    if (input.variant !== 'light' || !(name in input.theme.colors)) return colours;
    const shade = (n: number) => `var(--mantine-color-${name}-${n})`;
    return { ...colours, color: `light-dark(color-mix(in srgb, ${shade(9)}, black 35%), ${shade(2)})` };
  },
});
