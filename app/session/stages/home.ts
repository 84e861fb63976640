import { choiceId, turnId } from '../../ids.ts';
import { routeWords } from '../../understanding/route.ts';
import type { StringKey } from '../../strings/keys.ts';
import { defined, ours, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { more, paged } from '../paging.ts';
import type { Door } from '../settings.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { answerable, askedChoices, askInWords } from './ask-door.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';
import { begin } from './services.ts';

const progress = choiceId('progress');
const ask = choiceId('ask');
const rate = choiceId('rate');

/** The first question, and the attract screen: 您想办什么事？ Free words find the service. */
export const home: Rules<StageAt<'home'>> = {
  ask: ({ page = 0 }, state, world) => ({
    id: turnId(page === 0 ? 'home' : `home:${page}`),
    scene: 'home',
    heading: headings[state.settings.door],
    choices: paged(doorsIn(state, world), page, world.capacity.doors),
    hint: ours('home.hint'),
    mode: 'route',
  }),
  take: ({ page = 0 }, input, state, world) => {
    if (input.type === 'words') {
      const asked = askInWords(input.words, state, world);
      if (asked !== undefined) return asked;
      const services = world.services[state.settings.locale];
      const ranked = routeWords(input.words, services);
      const [best, second] = ranked;
      // At rest, words that name nothing are the hall's talk; a word or two may be a cough.
      if (best === undefined)
        return state.visit.begun && input.words.length >= FEWEST_SIGNS
          ? moved(goTo(state, { at: 'offered', services: [], words: input.words }))
          : undefined;
      const service = services.find(({ code }) => code === best.code);
      if (service !== undefined && clear(best.score, second?.score)) {
        return begin(
          state,
          service,
          world,
          ours('closure.noted', { what: defined(service.name, service.locale) }),
        );
      }
      return moved(goTo(state, { at: 'offered', services: ranked.slice(0, 3), words: input.words }));
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { at: 'home', page: page + 1 }));
    if (input.id === progress) return moved(goTo(state, { at: 'progress', digits: '' }));
    if (input.id === ask) return moved(goTo(state, { at: 'ask' }));
    if (input.id === rate) return moved(goTo(state, { at: 'rating' }));
    if (input.id === noticesDoor.id) return moved(goTo(state, { at: 'notices', page: 0 }));
    return matters.some(({ id }) => id === input.id)
      ? moved(goTo(state, { at: 'services', group: input.id, page: 0 }))
      : undefined;
  },
  back: ({ page = 0 }, state) => (page === 0 ? undefined : moved(goTo(state, { at: 'home' }))),
};

/** 问一问 and 社区通知 only where there is something to be told. */
function doorsIn(state: State, world: World): readonly Choice[] {
  const { door } = state.settings;
  const told = answerable(state, world);
  const there: Readonly<Record<HomeDoor, Choice | undefined>> = {
    report: { ...reportDoor, note: ours(matterNotes[door].report) },
    apply: { ...applyDoor, note: ours(matterNotes[door].apply) },
    progress: progressDoor,
    ask: told.length > 0 ? askDoorChoice : undefined,
    rate: rateDoor,
    notices: told.includes('notices') ? noticesDoor : undefined,
  };
  return orders[door].flatMap((name) => there[name] ?? []);
}

type HomeDoor = 'report' | 'apply' | 'progress' | 'ask' | 'rate' | 'notices';

/** Which matters come first, by who uses it (field.md A1); what is offered is the same to all. */
const orders: Readonly<Record<Door, readonly HomeDoor[]>> = {
  elder: ['report', 'apply', 'progress', 'ask', 'rate', 'notices'],
  worker: ['progress', 'report', 'apply', 'notices', 'ask', 'rate'],
  youth: ['ask', 'report', 'notices', 'apply', 'progress', 'rate'],
};

const headings: Readonly<Record<Door, Text>> = {
  elder: ours('home.heading'),
  worker: ours('home.heading.worker'),
  youth: ours('home.heading.youth'),
};

/** Examples from their own lives. */
const matterNotes: Readonly<Record<Door, { readonly report: StringKey; readonly apply: StringKey }>> = {
  elder: { report: 'home.report.note', apply: 'home.apply.note' },
  worker: { report: 'home.report.note.worker', apply: 'home.apply.note.worker' },
  youth: { report: 'home.report.note.youth', apply: 'home.apply.note.youth' },
};

const reportDoor: Choice = {
  id: choiceId('report'),
  label: ours('home.report'),
  icon: 'megaphone',
  tint: 'clay',
  say: ['报修', '报事', '我要反映问题', '东西坏了', 'report a problem', '고장 누수'],
};
const applyDoor: Choice = {
  id: choiceId('apply'),
  label: ours('home.apply'),
  icon: 'hand-heart',
  tint: 'leaf',
  say: ['我要申请服务', '办事', '办个事', 'apply for a service'],
};
const matters: readonly Choice[] = [reportDoor, applyDoor];

const progressDoor: Choice = {
  id: progress,
  label: ours('home.progress'),
  note: ours('home.progress.note'),
  icon: 'magnifying-glass',
  tint: 'sky',
  say: ['查一下进度', '我的事办得怎么样了', '查编号', 'check my case'],
};
const askDoorChoice: Choice = {
  id: ask,
  label: ours('home.ask'),
  note: ours('home.ask.note'),
  icon: 'question',
  tint: 'amber',
  say: ['我要问一问', '问个事', '打听一下', 'ask something'],
};
const rateDoor: Choice = {
  id: rate,
  label: ours('home.rate'),
  note: ours('home.rate.note'),
  icon: 'star',
  tint: 'plum',
  say: ['我要评一评', '提意见', '打个分', 'tell how it was'],
};

const noticesDoor: Choice = { ...askedChoices.notices, tint: 'pine' };

/** Fewer characters than this are no story to be kept. */
const FEWEST_SIGNS = 4;

/** Clear enough to go straight there: good in itself, and well ahead of the next. */
const clear = (best: number, second = 0): boolean => best >= 0.6 && best - second >= 0.15;
