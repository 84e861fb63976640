import { choiceId } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { State } from '#app/session/state.ts';
import type { World } from '#app/session/world.ts';
import type { Answer } from '#app/turn/listening.ts';
import { aheadOf } from './paths.ts';
import { profilesOf } from './profiles.ts';
import { actsOn, after, atRest, isOver, type Moment } from './walker.ts';

/** A turn somebody can come to, and the session that shows it; it can be shown again in other looks. */
export interface Walked {
  readonly locale: Locale;
  readonly state: State;
  /** With the capacity it was come to at: only a screen that holds as much may show it. */
  readonly world: World;
}

/**
 * Every different turn of every service and language, once: on a usual screen, and what only the narrowest one has, where
 * pages are turned. How any other shows them, its own capacity tells when they are shown there.
 */
export function everyTurn(usual: World): readonly Walked[] {
  const seen = new Set<string>();
  const narrowest = profilesOf(usual).reduce(
    (least, one) => (holds(one) < holds(least) ? one : least),
    usual,
  );
  return [...new Set([usual, narrowest])].flatMap((world) =>
    world.languages.flatMap((locale) => [...walked(locale, world)].filter((one) => isNew(one, seen))),
  );
}

const holds = ({ capacity: { choices, doors, reviewLines } }: World): number => choices + doors + reviewLines;

function* walked(locale: Locale, world: World): Generator<Walked & { readonly moment: Moment }> {
  const known = new Set<string>();
  const home = atRest(locale, world);
  const queue: Moment[] = [home, ...aside(home, world)];
  for (let moment = queue.pop(); moment !== undefined; moment = queue.pop()) {
    const key = aheadOf(moment, locale, world) + moment.state.stage.at;
    if (known.has(key) || isOver(moment)) continue;
    known.add(key);
    yield { locale, state: moment.state, world, moment };
    for (const act of actsOn(moment, world)) queue.push(after(moment, act.event, world));
    // What may come in between looks the same wherever it comes; once with a matter under way, once without.
    if (moment.state.stage.at === 'review' && !known.has('aside')) {
      known.add('aside');
      queue.push(...aside(moment, world));
    }
  }
}

/** What may come in between: help, other looks, silence, doubt, an emergency, not being understood. */
function aside(moment: Moment, world: World): readonly Moment[] {
  const first = moment.turn.choices[0]?.id ?? choiceId('enter');
  const doubt: Answer = { type: 'choice', id: first };
  const voiced: Moment = {
    ...moment,
    state: { ...moment.state, visit: { ...moment.state.visit, begun: true, voiced: true } },
  };
  const events: readonly SessionEvent[] = [
    { type: 'pressed', key: 'help', by: 'touch' },
    { type: 'pressed', key: 'looks', by: 'touch' },
    { type: 'pressed', key: 'stop', by: 'touch' },
    { type: 'idled', forMs: world.idle.askAfterMs },
    { type: 'doubted', answer: doubt },
    { type: 'missed', why: 'not-understood' },
    { type: 'alarmed', emergency: { kind: 'fire', call: '119' } },
    { type: 'alarmed', emergency: { kind: 'medical', call: '120' } },
    { type: 'alarmed', emergency: { kind: 'violence', call: '110' } },
  ];
  return events.map((event) => after(voiced, event, world));
}

/** Two turns that show and say the same are one, whichever answers led there. */
function isNew(
  { locale, moment: { turn } }: Walked & { readonly moment: Moment },
  seen: Set<string>,
): boolean {
  const key = JSON.stringify([
    locale,
    turn.scene,
    turn.heading,
    turn.lines,
    turn.hint,
    turn.entry,
    turn.choices.map(({ label, note }) => [label, note]),
    turn.review?.map(({ label }) => label),
  ]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
