import type { Text } from '../text.ts';
import type { IconName } from './icons.ts';

/** It tells that somebody was not heard. */
export const isMiss = (closure: Text | undefined): boolean =>
  closure?.from === 'ours' && closure.key.startsWith('miss.');

/** What stands before the line that answers the last step. A tick is for what was done, never for what was missed. */
export function closureSign(closure: Text): { readonly icon: IconName; readonly isDone: boolean } {
  if (isMiss(closure)) return { icon: 'ear', isDone: false };
  const key = closure.from === 'ours' ? closure.key : '';
  if (key === 'paper.failed' || key === 'slip.by-hand') return { icon: 'printer', isDone: false };
  if (key === 'parking.one-at-a-time') return { icon: 'hand-waving', isDone: false };
  return { icon: 'check-circle', isDone: true };
}
