import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { mm, useOurs, useView } from '../view.ts';

/** While somebody practises: the task on a strip of its own, and across everything that this is no real matter. */
export function Practice({ children }: { readonly children: ReactNode }): ReactNode {
  const { snapshot, words } = useView();
  const say = useOurs();
  const { task } = snapshot;
  if (snapshot.mode !== 'practice' || task === undefined) return children;
  const mark = say('screen.practice');
  return (
    <div className="practice-page" style={{ gridTemplateRows: `${mm(task.heightMm)} minmax(0, 1fr)` }}>
      <p className="practice-task" data-task={task.done}>
        <b>{mark}</b>
        <span>{words(task.text)}</span>
        <i role="img" aria-label={`${task.done}/${task.of}`}>
          {Array.from({ length: task.of }, (_, at) => (
            <Icon key={at} name={at < task.done ? 'check-circle' : 'dots-three-circle'} />
          ))}
        </i>
      </p>
      <div className="practice-turn">{children}</div>
      <div className="watermark" aria-hidden="true">
        {Array.from({ length: 24 }, (_, at) => (
          <span key={at}>{mark}</span>
        ))}
      </div>
    </div>
  );
}
