import { expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import { understand } from '#app/understanding/understand.ts';
import { clearly, fakeRecognizer } from '#main/speech/recognition/fake.ts';
import { recognizerContract, silence, streetlight } from './recognizer-contract.ts';

const loud = new Float32Array(16_000).map((_, i) => 0.3 * Math.sin(i / 5));

recognizerContract('fake', () =>
  Promise.resolve({
    recognizer: fakeRecognizer({ locales: ['zh-CN', 'en'], said: () => '路灯不亮' }),
    speech: Float32Array.of(...silence(0.2), ...loud, ...silence(0.2)),
  }),
);

it('what the fake hears is understood like what the real one hears', () => {
  expect(understand(clearly('路灯不亮', streetlight), streetlight, 'zh-CN')).toMatchObject({
    outcome: 'accepted',
    answer: { type: 'choice', id: choiceId('streetlight') },
  });
});
