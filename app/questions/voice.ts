import { choiceId } from '../ids.ts';
import { defined, ours } from '../text.ts';
import type { Choice } from '../turn/turn.ts';
import { agreedTo } from './consent.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf } from './kind.ts';

const yes = choiceId('give-voice');
const no = choiceId('keep-voice');
const listen = choiceId('listen');
const anew = choiceId('say-again');

/** May the sound go along, too? It can be heard before, and said again; a no wipes it and costs nothing. */
export const voiceKind: Kind<KindOf<'voice'>> = {
  ask: (question, { listened }, { locale }) => ({
    heading: defined(question.prompt, locale),
    lines: hintLines(question, locale),
    choices: [yesChoice, noChoice, listenChoice, anewChoice],
    mode: 'choice',
    ...(listened !== undefined && { media: { kind: 'sound', id: question.sound } }),
  }),
  take: ({ prompt, hint, sound, of }, { listened = 0 }, input, around) => {
    if (input.type !== 'choice') return undefined;
    switch (input.id) {
      case yes:
        return {
          took: 'answer',
          answer: { kind: 'media', media: 'voice', id: sound, ...agreedTo([prompt, hint], around) },
        };
      case no:
        return { took: 'answer', answer: { kind: 'open' } };
      case listen:
        return { took: 'part', partial: { digits: '', listened: listened + 1 } };
      case anew:
        return { took: 'elsewhere', to: of };
      default:
        return undefined;
    }
  },
  readback: (_question, answer) => ours(answer.kind === 'media' ? 'voice.given' : 'voice.not-given'),
  wire: () => undefined,
};

const yesChoice: Choice = {
  id: yes,
  label: ours('voice.yes'),
  icon: 'check',
  tint: 'leaf',
  say: ['可以', '交吧', 'send my voice'],
};
const noChoice: Choice = {
  id: no,
  label: ours('voice.no'),
  note: ours('voice.no.note'),
  icon: 'x-circle',
  tint: 'plum',
  say: ['不交了', '不要声音', 'words only'],
};
const listenChoice: Choice = {
  id: listen,
  label: ours('voice.listen'),
  icon: 'ear',
  tint: 'sky',
  say: ['放给我听', 'play it'],
};
const anewChoice: Choice = {
  id: anew,
  label: ours('voice.anew'),
  icon: 'microphone',
  tint: 'amber',
  say: ['我再说一回', 'say it anew'],
};
