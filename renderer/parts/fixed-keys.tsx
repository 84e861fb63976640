import type { ReactNode } from 'react';
import type { FixedKey, FixedKeyName } from '#app/turn/turn.ts';
import { leastTextMm } from '#app/theme/layout.ts';
import { ems } from '#app/theme/measure.ts';
import type { IconName } from '#app/turn/icons.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';

const icons: Readonly<Record<FixedKeyName, IconName>> = {
  back: 'arrow-u-up-left',
  repeat: 'speaker-high',
  help: 'hand-waving',
  stop: 'x-circle',
};

/** The same four keys at the same place on every guided turn (WCAG 3.2.6); a disabled one keeps its place. */
export function FixedKeys({ keys }: { readonly keys: readonly FixedKey[] }): ReactNode {
  const { layout } = useView();
  const say = useOurs();
  const widthMm = (layout.content.widthMm - (layout.keys.columns - 1) * layout.gapMm) / layout.keys.columns;
  // The icon, the gap and the padding take two ems and a little; all four share one size.
  const names = [...keys.map(({ name }) => name), ...(layout.seated ? (['looks'] as const) : [])];
  const longest = Math.max(...names.map((name) => ems(say(`key.${name}`))));
  const besideIcon = (widthMm - 6) / (longest + 2.2);
  // Where the words would become too small beside their icons they stand alone.
  const alone = besideIcon < leastTextMm;
  const size = Math.max(leastTextMm, Math.min(layout.textMm, alone ? (widthMm - 4) / longest : besideIcon));
  return (
    <nav
      className={alone ? 'keys keys-words' : 'keys'}
      data-group="keys"
      aria-label={say('screen.keys')}
      style={{ gridTemplateColumns: `repeat(${layout.keys.columns}, minmax(0, 1fr))` }}
    >
      {keys.map(({ name, enabled }) => (
        <button
          key={name}
          type="button"
          className={`key key-${name}`}
          data-key={name}
          aria-disabled={!enabled}
          tabIndex={enabled ? 0 : -1}
          style={{ fontSize: mm(size) }}
        >
          <Icon name={icons[name]} />
          <span>{say(`key.${name}`)}</span>
        </button>
      ))}
      {layout.seated && <LooksKey size={size} />}
    </nav>
  );
}

/** 换个样子 stands in the top bar; from a wheelchair among the keys, last as ever. */
export function LooksKey({ size }: { readonly size?: number }): ReactNode {
  const say = useOurs();
  return (
    <button
      type="button"
      className="key key-looks"
      data-key="looks"
      {...(size !== undefined && { style: { fontSize: mm(size) } })}
    >
      <Icon name="text-aa" />
      <span>{say('key.looks')}</span>
    </button>
  );
}
