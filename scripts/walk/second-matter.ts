import { choiceId } from '#app/ids.ts';
import { contact, where } from '#app/journey/journey.ts';

import type { World } from '#app/session/world.ts';
import { actsOn, after, askedIn, atRest, type Act } from './walker.ts';

/** A second matter of the same visit: what was told of place and phone, or refused, is not asked again. */
export const askedAgain = (world: World): readonly string[] =>
  world.languages.flatMap((locale) =>
    (['report', 'apply'] as const).flatMap((door) =>
      [willing, unwilling].flatMap((manner) => {
        let moment = atRest(locale, world);
        const chose = (id: string): void => {
          moment = after(moment, { type: 'chose', id: choiceId(id), by: 'touch' }, world);
        };
        const file = (): readonly string[] => {
          const asked: string[] = [];
          for (let acts = 0; acts < 40 && moment.state.stage.at !== 'done'; acts += 1) {
            const code = askedIn(moment);
            if (code !== undefined && !asked.includes(code)) asked.push(code);
            const act = manner(actsOn(moment, world));
            if (act === undefined) break;
            moment = after(moment, act.event, world);
          }
          return asked;
        };
        chose(door);
        const first = file();
        chose('another');
        chose(door);
        const second = file();
        const isToldOnce = (code: string): boolean =>
          code === where || code === contact || code.startsWith('consent:');
        return second
          .filter((code) => isToldOnce(code) && first.includes(code))
          .map((code) => `${locale} ${door} ${code}`);
      }),
    ),
  );

/** Somebody who tells all they are asked. */
const willing = (acts: readonly Act[]): Act | undefined =>
  acts.find(({ name }) => name === 'enter') ??
  acts.find(({ event }) => event.type === 'keyed') ??
  acts.find(({ name }) => name !== 'open' && name !== 'anywhere') ??
  acts[0];

/** Somebody who would rather not. */
const unwilling = (acts: readonly Act[]): Act | undefined =>
  acts.find(({ name }) => name === 'rather-not' || name === 'open') ?? willing(acts);
