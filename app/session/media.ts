import type { MediaId } from '../ids.ts';
import { underlying, type State } from './state.ts';

/** What of this visit's photos and sounds is still needed; all else is wiped. Once it is kept, none. */
export function mediaOf({ visit, stage }: State): ReadonlySet<MediaId> {
  if (visit.filed !== undefined) return new Set();
  const at = underlying(stage);
  const partial = at.at === 'asking' ? at.partial : undefined;
  const held = Object.values(visit.matter?.answers ?? {}).map((answer) =>
    answer.kind === 'media' ? answer.id : 'sound' in answer ? answer.sound : undefined,
  );
  return new Set([...held, partial?.sound, partial?.picture].filter((id) => id !== undefined));
}
