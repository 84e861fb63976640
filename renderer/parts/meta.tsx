import type { ReactNode } from 'react';
import { progressBar } from '#app/theme/meta.ts';
import { closureSign } from '#app/turn/closure-sign.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { progressText } from '../content.ts';
import { mm, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

/** Where one is (bars and words), and what was just kept. */
export function Meta({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  if (!turn.progress && !turn.closure) return null;
  return (
    <div className="meta">
      {turn.progress && <Progress progress={turn.progress} />}
      {turn.closure && <Closure text={turn.closure} />}
    </div>
  );
}

function Progress({ progress }: { readonly progress: NonNullable<GuidedTurn['progress']> }) {
  const { arrangement } = useView();
  return (
    <p className="progress" style={{ fontSize: mm(arrangement.meta.progressMm) }}>
      <span className="bars" aria-hidden="true" style={{ gap: mm(progressBar.gapMm) }}>
        {Array.from({ length: progress.of }, (_, at) => (
          <span
            key={at}
            className={at < progress.step ? 'bar bar-done' : 'bar'}
            style={{ width: mm(progressBar.widthMm) }}
          />
        ))}
      </span>
      <span>
        <Words text={progressText(progress)} />
      </span>
    </p>
  );
}

/** 「记下了：路灯不亮」, in green with a tick; what was missed, in plain ink with its own sign. */
function Closure({ text }: { readonly text: NonNullable<GuidedTurn['closure']> }) {
  const { arrangement } = useView();
  const { icon, isDone } = closureSign(text);
  return (
    <p className="closure" data-done={isDone} style={{ fontSize: mm(arrangement.meta.closureMm) }}>
      <Icon name={icon} />
      <span>
        <Words text={text} />
      </span>
    </p>
  );
}
