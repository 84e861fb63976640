import type { Notice } from '../../hall.ts';
import { choiceId, turnId } from '../../ids.ts';
import type { Locale } from '../../locale.ts';
import { defined, ours } from '../../text.ts';
import { tints } from '../../turn/icons.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import { more, paged } from '../paging.ts';
import type { World } from '../world.ts';
import { heardChoice } from './heard.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

/** A list that is days old, because the network is down, may hold what is over. */
export const currentNotices = (locale: Locale, { bulletin, now }: World): readonly Notice[] =>
  bulletin[locale].notices.filter(({ until }) => until === undefined || until >= now.slice(0, 10));

/** 听哪一条？ The titles, newest first. */
export const notices: Rules<StageAt<'notices'>> = {
  ask: ({ page }, { settings }, world) => {
    const current = currentNotices(settings.locale, world);
    return {
      id: turnId(`notices:${page}`),
      scene: current.length === 0 ? 'message' : 'question',
      heading: ours(current.length === 0 ? 'notices.none' : 'notices.heading'),
      choices:
        current.length === 0
          ? [heardChoice]
          : paged(
              current.map(({ id, title, date }, index): Choice => ({
                id: noticeChoice(id),
                label: defined(title, settings.locale),
                note: ours('notices.from', { day: { kind: 'day', iso: date } }),
                icon: 'megaphone-simple',
                tint: tints[index % tints.length] ?? 'clay',
                say: [],
              })),
              page,
              world.capacity.choices,
            ),
      mode: 'choice',
    };
  },
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === heardChoice.id) return forget(state);
    if (input.id === more) return moved(goTo(state, { ...stage, page: stage.page + 1 }));
    const notice = currentNotices(state.settings.locale, world).find(
      ({ id }) => noticeChoice(id) === input.id,
    );
    return notice === undefined ? undefined : moved(goTo(state, { at: 'notice', id: notice.id }));
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

const noticeChoice = (id: string) => choiceId(`notice:${id}`);
const following = choiceId('next-notice');

/** One notice, read aloud. */
export const notice: Rules<StageAt<'notice'>> = {
  ask: ({ id }, { settings }, world) => {
    const current = currentNotices(settings.locale, world);
    const shown = current.find((each) => each.id === id);
    return {
      id: turnId(`notice:${id}`),
      scene: 'message',
      heading: shown === undefined ? ours('notices.none') : defined(shown.title, settings.locale),
      lines: (shown?.lines ?? []).map((line) => defined(line, settings.locale)),
      choices: [...(current.length > 1 ? [followingChoice] : []), heardChoice],
      mode: 'choice',
    };
  },
  take: ({ id }, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === heardChoice.id) return forget(state);
    const current = currentNotices(state.settings.locale, world);
    const next = current[(current.findIndex((each) => each.id === id) + 1) % current.length];
    return input.id === following && next !== undefined
      ? moved(goTo(state, { at: 'notice', id: next.id }))
      : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'notices', page: 0 })),
};

const followingChoice: Choice = {
  id: following,
  label: ours('notices.next'),
  icon: 'caret-right',
  tint: 'sky',
  say: ['再念一条', '往下念', 'next notice'],
};
