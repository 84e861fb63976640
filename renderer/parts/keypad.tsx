import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { leastTextMm } from '#app/theme/layout.ts';
import { ems } from '#app/theme/measure.ts';
import type { DigitEntry, Entry } from '#app/turn/turn.ts';
import { inGroups } from '#app/strings/shown-value.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { leads, letterKeys } from './letters.tsx';

/** As on every telephone. */
const telephone = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'delete'] as const;
/** On fewer, longer rows they stand in a row. */
const inRows = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'delete'] as const;

/**
 * What has been keyed in so far, in groups, with a place kept for each digit still to come; of a count, which is as long
 * as it happens to be, for the next one only.
 */
export function DigitDisplay({ entry }: { readonly entry: DigitEntry }): ReactNode {
  const { store, arrangement, words } = useView();
  const digits = useStore(store, ({ typing }) => typing.keyed);
  const most = entry.groups.reduce((sum, size) => sum + size, 0);
  const wanted = entry.unit === undefined ? most : Math.min(digits.length + 1, most);
  const groups = inGroups(digits.padEnd(wanted, '_'), entry.groups).split(' ');
  return (
    <output className="digits" style={{ fontSize: mm(arrangement.digitMm) }} aria-label={digits}>
      {groups.map((group, at) => (
        <span key={at} className="digit-group" aria-hidden="true">
          {Array.from(group, (digit, index) => (
            <span key={index} className={digit === '_' ? 'digit digit-open' : 'digit'}>
              {digit === '_' ? '\u00A0' : digit}
            </span>
          ))}
        </span>
      ))}
      {entry.unit && <span className="digit-unit">{words(entry.unit)}</span>}
    </output>
  );
}

export function Keypad({ entry }: { readonly entry: Entry }): ReactNode {
  const { arrangement, layout } = useView();
  const say = useOurs();
  if (!arrangement.keypad) return null;
  const { columns, keyWidthMm, keyHeightMm } = arrangement.keypad;
  const named = { delete: say('screen.delete'), tone: say('screen.tone') };
  // An icon over the words takes two and a half ems of height.
  const namedMm = (words: string, lines: number): number =>
    Math.max(leastTextMm, Math.min(layout.smallMm, (keyWidthMm - 2) / ems(words), (keyHeightMm - 4) / lines));
  const signMm = Math.min(keyHeightMm * 0.6, keyWidthMm * 0.7, layout.textMm * 2);
  const keys = entry.kind === 'letters' ? letterKeys : columns === 3 ? telephone : inRows;
  const key = (sign: string, mmHigh: number, content: ReactNode): ReactNode => (
    <button
      key={sign}
      type="button"
      className={sign === 'delete' ? 'digit-key digit-delete' : 'digit-key'}
      data-digit={sign}
      style={{ fontSize: mm(mmHigh) }}
      {...(entry.kind === 'letters' && !leads(entry, sign) && { 'aria-disabled': true, tabIndex: -1 })}
    >
      {content}
    </button>
  );
  return (
    <div
      className="keypad"
      data-group="digits"
      style={{ gridTemplateColumns: `repeat(${columns}, ${mm(keyWidthMm)})`, gridAutoRows: mm(keyHeightMm) }}
    >
      {keys.map((sign) => {
        if (sign === '') return <span key="blank" />;
        if (sign === 'tone') return key(sign, namedMm(named.tone, 1), named.tone);
        if (sign !== 'delete') return key(sign, signMm, sign);
        return key(
          sign,
          namedMm(named.delete, 2.5),
          <>
            <Icon name="arrow-counter-clockwise" />
            <span>{named.delete}</span>
          </>,
        );
      })}
    </div>
  );
}
