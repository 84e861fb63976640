import { beforeAll, describe, expect, it } from 'vitest';
import { lintContent } from '#main/desk/content/lint.ts';
import { loadContent } from '#main/desk/content/load.ts';
import type { Content, ServiceFile } from '#main/desk/content/schema.ts';
import { soundDistance } from '#main/desk/content/sound.ts';
import { contentDir } from '../hall.ts';

let content: Content;
beforeAll(async () => {
  const loaded = await loadContent(contentDir);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  content = loaded.value;
});

/** The hall's content with one service written otherwise. */
const written = (code: string, change: (service: ServiceFile) => Partial<ServiceFile>): Content => ({
  ...content,
  services: content.services.map((each) =>
    each.service_code === code ? { ...each, ...change(each) } : each,
  ),
});
const complaints = (wrong: Content): readonly string[] =>
  lintContent(wrong).map(({ file, message }) => `${file}: ${message}`);

describe('the linter says what to write instead', () => {
  const story = (name: string, wrong: () => Content, complaint: RegExp) => {
    it(name, () => {
      expect(complaints(wrong())).toEqual([expect.stringMatching(complaint)]);
    });
  };

  story(
    'of a sentence nobody can follow',
    () => written('noise', () => ({ description: '噪音噪音噪音噪音噪音噪音噪音噪音噪音噪音噪' })),
    /noise\.json: description: .* has 21 characters; make sentences of at most 20/,
  );
  story(
    'of office language',
    () => written('noise', () => ({ description: '反馈吵闹的事' })),
    /“反馈” is office language; write “回话”/,
  );
  story(
    'of too few ways to say it',
    () => written('noise', ({ says }) => ({ says: says.slice(0, 14) })),
    /says: 14 ways to say it; write at least 15/,
  );
  story(
    'of a phrase that sounds like another service’s',
    () => written('noise', ({ says }) => ({ says: [...says, '垃圾没能收'] })),
    /noise\.json: says: “垃圾没能收” sounds like one in services\/rubbish\.json/,
  );
  story(
    'of a key word of a class that nobody knows',
    () => written('noise', ({ keywords }) => ({ keywords: [...keywords, '〔喧哗〕 晚上'] })),
    /noise\.json: keywords: “〔喧哗〕 晚上” names 〔喧哗〕; write one of .*响声/,
  );
  story(
    'of answers that an ear takes for each other',
    () => withValues([value('four', '四楼'), value('ten', '十楼')]),
    /elevator\.json: trapped: “四楼” and “十楼” sound alike; rename one of them/,
  );
  story(
    'of a photo that somebody would have to take',
    () =>
      written('facilities', ({ attributes }) => ({
        attributes: attributes.map((one) => ({ ...one, required: true })),
      })),
    /facilities\.json: picture: nobody has to take a photo; write "required": false/,
  );
  story(
    'of a photo of somebody',
    () =>
      written('facilities', ({ attributes }) => ({
        attributes: attributes.map((one) => ({ ...one, data_class: 'person' })),
      })),
    /picture: a photo shows what is broken, no person; write "data_class": "matter"/,
  );
  story(
    'of yes and no',
    () => withValues([value('yes', '是'), value('other', '灯坏了')]),
    /“是” as an answer is misheard; say the thing itself/,
  );
  story(
    'of a synonym that means two things',
    () => withValues([value('a', '门坏了', '按钮'), value('b', '灯瞎了', '按钮')]),
    /“按钮” could mean “门坏了” or “灯瞎了”/,
  );
  story(
    'of a missing translation',
    () =>
      written('elevator', ({ translations }) => ({
        translations: { en: { ...translations.en, attributes: {} } },
      })),
    /translations\.en\.attributes\.trapped is missing/,
  );
  story(
    'of a door that is not there',
    () => written('repair', () => ({ subgroup: 'cellar' })),
    /subgroup is not in groups\.json; write one of home, meals, papers/,
  );
  story(
    'of a report that takes too long',
    () =>
      written('noise', ({ translations }) => ({
        attributes: storyQuestion(),
        translations: {
          en: {
            ...translations.en,
            attributes: { story: { prompt: 'What?', hint: 'Slowly.', purpose: 'Why.' } },
          },
        },
      })),
    /noise\.json: 8 decisions by touch, at most 7; take out a question/,
  );
  story(
    'of a sensitive question one must answer',
    () =>
      written('legal', ({ attributes }) => ({
        attributes: attributes.map((question) => ({ ...question, required: true })),
      })),
    /legal\.json: topic: a sensitive question may be refused; write "required": false/,
  );
  story(
    'of a condition that never comes true',
    () =>
      written('care', ({ attributes }) => ({
        attributes: attributes.map((question) =>
          question.code === 'able' ? { ...question, show_if: { code: 'what', equals: 'massage' } } : question,
        ),
      })),
    /care\.json: able: show_if waits for massage, which what never is/,
  );

  const value = (key: string, name: string, ...synonyms: string[]) => ({ key, name, synonyms });
  const withValues = (values: readonly ReturnType<typeof value>[]): Content =>
    written('elevator', ({ attributes, translations }) => ({
      attributes: attributes.map((question) =>
        question.kind === 'choice' ? { ...question, values: [...values] } : question,
      ),
      translations: {
        en: {
          ...translations.en,
          attributes: {
            trapped: {
              prompt: 'Is anyone inside?',
              hint: 'Tell us.',
              purpose: 'To help.',
              values: Object.fromEntries(values.map(({ key }) => [key, key])),
            },
          },
        },
      },
    }));
  const storyQuestion = () =>
    content.services.find((each) => each.service_code === 'other')?.attributes ?? [];
});

describe('what accents fold sounds the same', () => {
  it.each([
    ['四', '十'],
    ['老刘', '老牛'],
    ['飞机', '灰机'],
    ['班长', '帮脏'],
    ['人民', '仍明'],
  ])('%s and %s', (one, other) => {
    expect(soundDistance(one, other)).toBe(0);
  });

  it('and what differs in a syllable of two is half as far as can be', () => {
    expect(soundDistance('早上', '晚上')).toBe(0.5);
  });
});
