import { choiceId, serviceCode, turnId } from '../../ids.ts';
import type { Locale } from '../../locale.ts';
import type { Service } from '../../services/service.ts';
import { defined, ours, own, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { callHelper } from '../call-helper.ts';
import { more, pagedWith } from '../paging.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import { begin, serviceChoice } from './services.ts';

const none = choiceId('none-of-these');
const asSaid = choiceId('as-said');
const person = choiceId('a-person');

/**
 * Free words fitted more than one service: up to three are offered, with the word that led there, and last what is
 * like none of them. Where nothing is near, the words themselves are kept, or a person comes.
 */
export const offered: Rules<StageAt<'offered'>> = {
  ask: ({ services, words, page = 0 }, { settings }, world) => {
    const other = otherIn(settings.locale, world);
    const isUnknown = services.length === 0;
    const ways = services.flatMap(({ code, because }, index) => {
      const service = world.services[settings.locale].find((one) => one.code === code);
      if (service === undefined || code === other?.code) return [];
      const note = ours('offered.because', { words: quoted(because.join('」「')) });
      return [{ ...serviceChoice(service, index), ...(because.length === 0 ? {} : { note }) }];
    });
    const last = other === undefined ? noneChoice : isUnknown ? asSaidChoice : otherChoice;
    return {
      id: turnId(`offered:${services.map(({ code }) => code).join(',')}${page === 0 ? '' : `:${page}`}`),
      scene: 'question',
      heading: ours(isUnknown ? 'offered.unknown' : 'offered.heading'),
      lines: isUnknown ? [quoted(words)] : [],
      choices: isUnknown
        ? [
            ...(other === undefined ? [] : [asSaidChoice]),
            personChoice,
            ...(other === undefined ? [noneChoice] : []),
          ]
        : pagedWith(ways, [last], page, world.capacity.choices),
      mode: 'choice',
    };
  },
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    const { page = 0, words } = stage;
    if (input.id === more) return moved(goTo(state, { ...stage, page: page + 1 }));
    if (input.id === none) return moved(goTo(state, { at: 'home' }));
    if (input.id === person) return callHelper(state);
    if (input.id === asSaid) return beginAsSaid(words, state, world);
    const service = world.services[state.settings.locale].find(({ code }) => code === input.id);
    return service === undefined ? undefined : begin(state, service, world, notedAs(service));
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

const quoted = (words: string): Text => own({ kind: 'words', words });
const notedAs = (service: Service): Text =>
  ours('closure.noted', { what: defined(service.name, service.locale) });

/** What everything else is reported as, where the hall has it. */
const otherIn = (locale: Locale, { services }: World): Service | undefined =>
  services[locale].find(({ code }) => code === serviceCode('other'));

/** The words that were said already are the story; they are read back like any that are dictated. */
function beginAsSaid(words: string, state: State, world: World): Moved | undefined {
  const other = otherIn(state.settings.locale, world);
  if (other === undefined) return undefined;
  const begun = begin(state, other, world, notedAs(other));
  const { stage } = begun.state;
  const story = other.questions.find(({ code }) => stage.at === 'asking' && code === stage.code);
  return stage.at === 'asking' && story?.kind === 'dictation'
    ? {
        ...begun,
        state: {
          ...begun.state,
          stage: { ...stage, partial: { digits: '', words: words.slice(0, story.maxLength) } },
        },
      }
    : begun;
}

const noneChoice: Choice = {
  id: none,
  label: ours('offered.none'),
  icon: 'dots-three-circle',
  tint: 'plum',
  say: ['都不是', '别的事'],
};
const asSaidChoice: Choice = {
  id: asSaid,
  label: ours('offered.as-said'),
  note: ours('offered.as-said.note'),
  icon: 'pencil-simple',
  tint: 'leaf',
  say: ['就这么记', '记下来', '记我说的', 'write it down'],
};
const otherChoice: Choice = {
  ...asSaidChoice,
  label: ours('offered.none'),
  say: ['都不是', '别的事', '记我说的'],
  tint: 'plum',
};
const personChoice: Choice = {
  id: person,
  label: ours('offered.person'),
  note: ours('offered.person.note'),
  icon: 'hand-waving',
  tint: 'clay',
  say: ['叫个人来', '我要找人', 'fetch somebody'],
};
