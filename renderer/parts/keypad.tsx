import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { ems } from '#app/theme/measure.ts';
import type { Entry } from '#app/turn/turn.ts';
import { inGroups } from '#app/strings/shown-value.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';

/** As on every telephone. */
const telephone = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'delete'] as const;
/** On fewer, longer rows they stand in a row. */
const inRows = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'delete'] as const;

/**
 * What has been keyed in so far, in groups, with a place kept for each digit still to come; of a count, which is as long
 * as it happens to be, for the next one only.
 */
export function DigitDisplay({ entry }: { readonly entry: Entry }): ReactNode {
  const { store, arrangement, words } = useView();
  const digits = useStore(store, ({ typing }) => typing.digits);
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

export function Keypad(): ReactNode {
  const { arrangement, layout } = useView();
  const say = useOurs();
  if (!arrangement.keypad) return null;
  const { columns, keyWidthMm, keyHeightMm } = arrangement.keypad;
  const deleteWords = say('screen.delete');
  // An icon over the words takes two and a half ems of height.
  const deleteMm = Math.min(layout.smallMm, (keyWidthMm - 2) / ems(deleteWords), (keyHeightMm - 4) / 2.5);
  return (
    <div
      className="keypad"
      data-group="digits"
      style={{ gridTemplateColumns: `repeat(${columns}, ${mm(keyWidthMm)})`, gridAutoRows: mm(keyHeightMm) }}
    >
      {(columns === 3 ? telephone : inRows).map((digit) => {
        if (digit === '') return <span key="blank" />;
        if (digit === 'delete') {
          return (
            <button
              key={digit}
              type="button"
              className="digit-key digit-delete"
              data-digit={digit}
              style={{ fontSize: mm(deleteMm) }}
            >
              <Icon name="arrow-counter-clockwise" />
              <span>{deleteWords}</span>
            </button>
          );
        }
        return (
          <button
            key={digit}
            type="button"
            className="digit-key"
            data-digit={digit}
            style={{ fontSize: mm(Math.min(keyHeightMm * 0.6, layout.textMm * 2)) }}
          >
            {digit}
          </button>
        );
      })}
    </div>
  );
}
