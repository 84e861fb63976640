import type { ReactNode } from 'react';
import type { Text } from '#app/text.ts';
import { useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';

/** Quietly, at the top: a helper is here, and who; with the helper's own two keys. */
export function Beside({
  text,
  form,
  mayPractise = false,
}: {
  readonly text: Text;
  readonly form: 'guided' | 'compact';
  readonly mayPractise?: boolean | undefined;
}): ReactNode {
  const { store, snapshot, words } = useView();
  const say = useOurs();
  // On the form nobody else answers fingers; on a question the glass does, through `data-key`.
  const press = (key: 'form' | 'helper-leaves') =>
    form === 'compact' ? () => store.getState().send({ type: 'pressed', key, by: 'touch' }) : undefined;
  return (
    <p className="helper">
      <Icon name="hand-heart" />
      <span className="helper-who">{words(text)}</span>
      <button type="button" className="helper-key" data-key="form" onClick={press('form')}>
        {say(form === 'compact' ? 'key.guided' : 'key.form')}
        <kbd>F2</kbd>
      </button>
      {mayPractise && snapshot.mode === 'hall' && (
        <button type="button" className="helper-key" data-key="practise">
          {say('key.practise')}
        </button>
      )}
      <button type="button" className="helper-key" data-key="helper-leaves" onClick={press('helper-leaves')}>
        {say('key.helper-leaves')}
        <kbd>F4</kbd>
      </button>
    </p>
  );
}
