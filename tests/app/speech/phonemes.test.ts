import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arpabetPhonemes } from '#app/speech/phonemes/arpabet.ts';
import { englishWordPhonemes, type Lexicon } from '#app/speech/phonemes/english.ts';
import { syllablePhonemes } from '#app/speech/phonemes/mandarin-table.ts';
import { mandarinPhonemes } from '#app/speech/phonemes/mandarin.ts';
import { phonemesOf } from '#app/speech/phonemes/phonemes.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';

/** All that Kokoro 1.0 knows (its vocab.json). */
const vocabulary =
  ';:,.!?—…"()“” ̃ʣʥʦʨᵝꭧAIOQSTWYᵊabcdefhijklmnopqrstuvwxyzɑɐɒæβɔɕçɖðʤəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʧʊʋʌɣɤχʎʒʔˈˌːʰʲ↓→↗↘ᵻ';
const few: Readonly<Record<string, string>> = {
  hello: 'HH AH0 L OW1',
  water: 'W AO1 T ER0',
  button: 'B AH1 T AH0 N',
  hall: 'HH AO1 L',
};
const lexicon: Lexicon = (word) => (Object.hasOwn(few, word) ? few[word] : undefined);

it('二 inside a word stands apart: 十二月十二日 must not be heard as 相也相日', () => {
  expect(mandarinPhonemes('十二月')).toMatch(/^\S+ \S*ɚ/);
  expect(mandarinPhonemes('二月')).not.toContain(' ɚ');
});

describe('Mandarin syllables become the phonemes the voice was trained on', () => {
  it.each([
    ['lou2', 'lou↗'], ['deng1', 'tə→ŋ'], ['zhi1', 'ꭧɨ→'], ['si4', 'sɨ↘'], ['xue2', 'ɕɥe↗'], ['jun1', 'ʨy→n'],
    ['nv3', 'ny↓'], ['yuan2', 'ɥɛ↗n'], ['wu3', 'u↓'], ['you3', 'jou↓'], ['yi1', 'i→'], ['ying1', 'i→ŋ'], ['er4', 'ɚ↘'],
    ['le0', 'lɤ'], ['ma5', 'ma'], ['wen4', 'wə↘n'], ['hui4', 'xwei↘'], ['liu2', 'ljou↗'], ['bo1', 'pwo→'],
  ])('%s', (syllable, phonemes) => { expect(syllablePhonemes(syllable)).toBe(phonemes); }); // prettier-ignore

  it('says nothing of what is no syllable', () => {
    for (const none of ['constructor1', 'xyz1', 'ma', '', 'ma9'])
      expect(syllablePhonemes(none)).toBeUndefined();
  });
});

describe('English words', () => {
  it('come from the dictionary, the t of "water" flapped', () => {
    expect(arpabetPhonemes('W AO1 T ER0')).toBe('wˈɔTəɹ');
    expect(englishWordPhonemes('Hello', lexicon)).toBe('həlˈO');
    expect(englishWordPhonemes("hall's", lexicon)).toBe('hˈɔlz');
  });
  it('are spelled out where they are abbreviations and sounded out where no dictionary has them', () => {
    expect(englishWordPhonemes('ID', lexicon)).toBe('ˈI dˈi');
    expect(englishWordPhonemes('shup', lexicon)).toBe('ʃˈæp'.replace('æ', 'ʌ'));
  });
  it('are safe whatever they are called', () => {
    expect(englishWordPhonemes('constructor', lexicon)).toMatch(/^k/);
  });
});

describe('a whole clause', () => {
  it('keeps words apart and lets marks cling to the word before', () => {
    expect(phonemesOf('楼下路灯不亮，按一。', 'zh-CN', lexicon)).toBe('lou↗ɕja↘ lu↘tə→ŋ pu↗ lja↘ŋ, a↘n i→.');
  });
  it('says letters the Chinese way inside Chinese', () => {
    expect(phonemesOf('A座', 'zh-CN', lexicon)).toBe('ei→ ʦwo↘');
    expect(phonemesOf('A座', 'en', lexicon)).not.toBe('ei→ ʦwo↘');
  });
  it('tells the letter A from the article, in English', () => {
    expect(phonemesOf(spokenValue({ kind: 'letters', letters: 'ang' }, 'en'), 'en', lexicon)).toBe(
      'ˈA ˈɛn ʤˈi',
    );
    expect(phonemesOf('A hall', 'en', lexicon)).toBe(`ɐ ${englishWordPhonemes('hall', lexicon)}`);
    expect(phonemesOf('Press A now', 'en', lexicon)).toContain(' ˈA ');
  });
  it('says a Chinese name in Latin letters so that one knows it again', () => {
    expect(englishWordPhonemes('Xingfuli', lexicon)).toMatch(/^ʃ/);
    expect(englishWordPhonemes('Qili', lexicon)).toMatch(/^ʧ/);
    expect(phonemesOf(spokenValue({ kind: 'letters', letters: 'lü' }, 'en'), 'en', lexicon)).toMatch(
      /^ˈɛl jˈu/,
    );
  });
  it('never holds a sign the voice does not know, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('路灯不亮，。A座wifi😀（）「」\u0000\uE000 -1')) }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('zh-CN', 'en'), (text, locale) => {
        for (const sign of phonemesOf(text, locale, lexicon)) expect(vocabulary).toContain(sign);
      }),
    );
  });
});
