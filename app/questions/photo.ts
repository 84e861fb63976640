import { choiceId } from '../ids.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import type { Locale } from '../locale.ts';
import { defined, ours, type Text } from '../text.ts';
import type { Choice } from '../turn/turn.ts';
import { nothingYet } from './answer.ts';
import { agreedTo } from './consent.ts';
import type { Asking, Kind, KindOf } from './kind.ts';

const shoot = choiceId('shoot');
const give = choiceId('give-photo');
const retake = choiceId('retake');
const without = choiceId('no-photo');

/** Looked at before it is agreed to; without one the matter is as good. */
export const photoKind: Kind<KindOf<'photo'>> = {
  ask: (question, { camera, picture }, { locale }) => {
    if (picture !== undefined) return { ...looking, media: { kind: 'picture', id: picture } };
    if (camera === 'broken') return broken;
    const taking = camera === 'taking';
    return {
      heading: taking ? ours('photo.taking') : defined(question.prompt, locale),
      lines: taking ? [] : [...whyOf(question, locale), ...howOf(question, locale)],
      choices: taking ? [] : [shootChoice, withoutChoice],
      mode: taking ? 'off' : 'choice',
      media: { kind: 'camera', taking },
    };
  },
  take: (_question, { camera, picture }, input, around) => {
    if (input.type === 'picture') {
      if (picture !== undefined || (input.id !== undefined && camera !== 'taking')) return undefined;
      return {
        took: 'part',
        partial:
          input.id === undefined ? { digits: '', camera: 'broken' } : { digits: '', picture: input.id },
      };
    }
    if (input.type !== 'choice') return undefined;
    switch (input.id) {
      case shoot:
        return { took: 'part', partial: { digits: '', camera: 'taking' } };
      case retake:
        return { took: 'part', partial: nothingYet };
      case without:
        return { took: 'answer', answer: { kind: 'open' } };
      case give:
        return picture === undefined
          ? undefined
          : {
              took: 'answer',
              answer: {
                kind: 'media',
                media: 'photo',
                id: picture,
                ...agreedTo(
                  agreedWords.map((text) => render(text, around.locale, shownValue)),
                  around,
                ),
              },
            };
      default:
        return undefined;
    }
  },
  readback: (_question, answer) => ours(answer.kind === 'media' ? 'photo.given' : 'photo.without'),
  wire: () => undefined,
};

const shootChoice: Choice = {
  id: shoot,
  label: ours('photo.shoot'),
  icon: 'camera',
  tint: 'leaf',
  say: ['拍', '拍照', '拍吧', 'take it'],
  primary: true,
};
const withoutChoice: Choice = {
  id: without,
  label: ours('photo.without'),
  note: ours('photo.without.note'),
  icon: 'x-circle',
  tint: 'plum',
  say: ['不拍了', '不要照片', 'no photo'],
};
const giveChoice: Choice = {
  id: give,
  label: ours('photo.give'),
  icon: 'check',
  tint: 'leaf',
  say: ['交照片', '交吧', '就这张', 'send it'],
};
const retakeChoice: Choice = {
  id: retake,
  label: ours('photo.retake'),
  icon: 'arrow-counter-clockwise',
  tint: 'amber',
  say: ['再拍一张', '重新拍', 'take another'],
};

const whyOf = ({ purpose }: KindOf<'photo'>, locale: Locale): readonly Text[] =>
  purpose === '' ? [] : [defined(purpose, locale)];
const howOf = ({ hint }: KindOf<'photo'>, locale: Locale): readonly Text[] => [
  hint === undefined ? ours('photo.how') : defined(hint, locale),
];

/** The yes is to these words. */
const agreedWords = [ours('photo.look'), ours('photo.give')] as const;

const looking: Asking = {
  heading: ours('photo.look'),
  lines: [],
  choices: [
    giveChoice,
    retakeChoice,
    { ...withoutChoice, label: ours('photo.leave-out'), say: ['不交照片', '不要了', 'leave it out'] },
  ],
  mode: 'choice',
};
const broken: Asking = {
  heading: ours('photo.broken'),
  lines: [ours('photo.broken.way-on')],
  choices: [{ ...retakeChoice, label: ours('photo.try-again') }, withoutChoice],
  mode: 'choice',
};
