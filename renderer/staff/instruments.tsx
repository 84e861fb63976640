import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StaffBlock } from '#app/staff/view.ts';
import { Icon } from '../parts/icon.tsx';
import { mm, useView } from '../view.ts';

// What the first hour measures with: on the glass, at the microphone, under the fingers.

type Of<K extends StaffBlock['kind']> = { readonly block: Extract<StaffBlock, { kind: K }> };

export function Lead({ block: { text } }: Of<'lead'>): ReactNode {
  const { words } = useView();
  return <p className="staff-lead">{words(text)}</p>;
}

/** A tick each 10 mm of the bar as it should be, so that a ruler is laid on easily. */
const ticks = Array.from({ length: 11 }, (_, at) => at);

export function Ruler({ block: { lengthMm, label } }: Of<'ruler'>): ReactNode {
  const { words } = useView();
  return (
    <figure className="staff-ruler" style={{ width: mm(lengthMm) }}>
      <i className="staff-ruler-bar" data-ruler />
      <span className="staff-ruler-ticks">
        {ticks.map((at) => (
          <i key={at} style={{ left: `${at * 10}%` }} />
        ))}
      </span>
      <figcaption>{words(label)}</figcaption>
    </figure>
  );
}

/** Over everything else, in the corners themselves: a frame that presses on the glass makes those deaf first. */
export function Spots({ block: { spots } }: Of<'spots'>): ReactNode {
  const { store } = useView();
  return (
    <div className="staff-spots">
      {spots.map(({ id, touched }, at) => (
        <button
          key={id}
          type="button"
          className={`staff-spot ${id}`}
          data-spot={id}
          disabled={touched}
          aria-label={`${at + 1}`}
          onPointerDown={() => store.getState().staff({ type: 'selected', row: id })}
        >
          {touched ? <Icon name="check" /> : <span className="dot" />}
        </button>
      ))}
    </div>
  );
}

/** The loudest of the last moments stays for a while, or nobody could read it while speaking. */
const heldForMs = 2_500;

export function Meter({ block: { label, good, deaf } }: Of<'meter'>): ReactNode {
  const { store, words } = useView();
  const level = useStore(store, ({ presence }) => presence.level);
  const isDeaf = useStore(store, ({ presence }) => presence.hearing === 'deaf');
  const [held, hold] = useState(0);
  const heldAt = useRef(0);
  useEffect(() => {
    const now = performance.now();
    if (level >= held || now - heldAt.current > heldForMs) {
      heldAt.current = now;
      hold(level);
    }
  }, [level, held]);
  return (
    <section className="staff-meter" aria-label={words(label)}>
      <h2>{words(label)}</h2>
      <div className="staff-meter-scale">
        <i className="staff-meter-good" />
        <i className="staff-meter-level" style={{ width: `${level * 100}%` }} />
        <i className="staff-meter-held" style={{ left: `${held * 100}%` }} />
      </div>
      <p className={isDeaf ? 'bad' : 'staff-meter-note'}>{words(isDeaf ? deaf : good)}</p>
    </section>
  );
}

export function Keys({ block: { keys } }: Of<'keys'>): ReactNode {
  const { words } = useView();
  return (
    <ul className="staff-keys" data-keys-tried>
      {keys.map(({ name, pressed }, at) => (
        <li key={at} className={pressed ? 'pressed' : ''}>
          {pressed && <Icon name="check" />}
          {words(name)}
        </li>
      ))}
    </ul>
  );
}

export function Quote({ block: { words: said } }: Of<'quote'>): ReactNode {
  const { words } = useView();
  return <q className="staff-quote">{words(said)}</q>;
}

export function Write({ block: { where, line } }: Of<'write'>): ReactNode {
  const { words } = useView();
  return (
    <section className="staff-write">
      <p>{words(where)}</p>
      <code>{words(line)}</code>
    </section>
  );
}
