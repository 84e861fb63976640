import { afterEach, expect, test } from 'vitest';
import { pageMessage, type PageMessage } from '#app/bridge/contract.ts';
import { mediaLimits } from '#app/cases/media.ts';
import { choiceId } from '#app/ids.ts';
import { inEveryLocale } from '#app/locale.ts';
import { toWav } from '#app/speech/wav.ts';
import { openKiosk, type Kiosk } from '#main/kiosk.ts';
import { services } from '../../fixtures/hall.ts';
import { withoutWindow } from '../without-window.ts';

let kiosk: Kiosk | undefined;
afterEach(() => kiosk?.close());

/** Something else is the matter, where her voice may go along: she is about to tell it. */
function telling(voice = true): Kiosk {
  const opened = openKiosk(withoutWindow());
  kiosk = opened;
  const told = services.map((one) => ({
    ...one,
    questions: one.questions.map((question) =>
      question.kind === 'dictation' && voice ? { ...question, voice } : question,
    ),
  }));
  opened.servicesChanged(inEveryLocale(() => told));
  for (const id of ['report', 'other']) touch(opened, id);
  return opened;
}
const touch = (on: Kiosk, id: string): void =>
  on.receive({ type: 'event', event: { type: 'chose', id: choiceId(id), by: 'touch' } });

const wav = (): Uint8Array => toWav({ samples: new Float32Array(4_000).fill(0.5), sampleRate: 16_000 });
const heard = (on: Kiosk, text: string, sound: Uint8Array, final = true): PageMessage => ({
  type: 'heard',
  turn: on.session.turn().id,
  hypothesis: { text, confidence: 0.9, scores: [], freeScore: 0, voicedMs: 2_000 },
  final,
  overPrompt: false,
  sound,
});
const isWiped = (sound: Uint8Array): boolean => sound.every((byte) => byte === 0);

test('how she said it is in memory while it may go along, and wiped byte by byte when she is gone', () => {
  const on = telling();
  const sound = wav();
  on.receive(heard(on, '楼上老是往下滴水', sound));
  const { stage } = on.session.state();
  const held = stage.at === 'asking' ? stage.partial.sound : undefined;
  expect(on.media(held ?? '')).toBe(sound);
  on.session.dispatch({ type: 'staff-came' });
  expect(on.media(held ?? '')).toBeUndefined();
  expect(isWiped(sound)).toBe(true);
});

test('said again, the first one is wiped', () => {
  const on = telling();
  const [first, second] = [wav(), wav()];
  on.receive(heard(on, '楼上老是往下滴水', first));
  touch(on, 'again');
  expect(isWiped(first)).toBe(true);
  on.receive(heard(on, '楼上漏水', second));
  expect(isWiped(second)).toBe(false);
});

test('of what was no answer, and where nobody asks for a voice, nothing is held', () => {
  const asked = telling();
  const [silence, half] = [wav(), wav()];
  asked.receive(heard(asked, '', silence));
  asked.receive(heard(asked, '楼上', half, false));
  expect(isWiped(silence)).toBe(true);
  expect(JSON.stringify(asked.session.state())).not.toContain('sound');
  asked.close();
  const plain = telling(false);
  plain.receive(heard(plain, '楼上老是往下滴水', wav()));
  expect(JSON.stringify(plain.session.state())).not.toContain('sound');
});

test('a page that sends something else, or too much of it, is refused at the door or holds nothing', () => {
  const on = telling();
  const message = (sound: unknown) => ({ ...heard(on, '楼上漏水', wav()), sound });
  expect(pageMessage.safeParse(message('RIFF')).success).toBe(false);
  expect(pageMessage.safeParse(message(new Uint8Array(mediaLimits.voice.longestBytes + 1))).success).toBe(
    false,
  );
  expect(pageMessage.safeParse({ type: 'pictured', turn: 'x', photo: [255, 216, 255] }).success).toBe(false);
  on.receive(heard(on, '楼上漏水', Uint8Array.from(Buffer.from('<script>'))));
  expect(JSON.stringify(on.session.state())).not.toContain('sound');
});
