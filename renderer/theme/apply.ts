import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { Layout } from '#app/theme/layout.ts';
import { palettes, type Palette } from '#app/theme/palette.ts';
import { tints } from '#app/turn/icons.ts';

/** A length as a browser draws it, in 64ths of a pixel: never a little less than was promised. */
export const drawn = (millimetres: number): string =>
  `round(up, calc(var(--mm) * ${millimetres.toFixed(3)}), ${1 / 64}px)`;

/** Puts the colours and millimetres of this screen where the style sheets find them. */
export function applyLayout(root: HTMLElement, { settings, screen }: Snapshot, layout: Layout): void {
  root.lang = settings.locale;
  root.dataset['theme'] = settings.theme;
  root.dataset['orientation'] = layout.portrait ? 'portrait' : 'landscape';
  root.dataset['reach'] = settings.reach;
  root.dataset['pictures'] = String(settings.pictures);
  const set = (name: string, value: string): void => {
    root.style.setProperty(`--${name}`, value);
  };
  set('mm', `${screen.pxPerMm}px`);
  for (const [name, millimetres] of Object.entries(lengthsOf(layout))) set(name, drawn(millimetres));
  const { tints: tinted, ...plain } = palettes[settings.theme];
  for (const [name, colour] of Object.entries(plain satisfies Omit<Palette, 'tints'>))
    set(kebab(name), colour);
  for (const tint of tints) {
    set(`${tint}-ink`, tinted[tint].ink);
    set(`${tint}-wash`, tinted[tint].wash);
  }
}

const lengthsOf = (layout: Layout): Readonly<Record<string, number>> => ({
  margin: layout.marginMm,
  gap: layout.gapMm,
  'band-gap': layout.bandGapMm,
  text: layout.textMm,
  small: layout.smallMm,
  label: layout.labelMm,
  note: layout.noteMm,
  bar: layout.barMm,
  'key-height': layout.keys.heightMm,
  'content-height': layout.content.heightMm,
  'caption-height': layout.caption.heightMm,
});

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
