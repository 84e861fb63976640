import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEveryLocale } from '#app/locale.ts';
import { choiceId, mediaId, questionCode } from '#app/ids.ts';
import { mediaOf } from '#app/session/media.ts';
import { servedWith } from '#app/services/served-with.ts';
import type { Service } from '#app/services/service.ts';
import { underlying } from '#app/session/state.ts';
import type { World } from '#app/session/world.ts';
import { services, world as usual } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

const voiced = (service: Service): Service => ({
  ...service,
  questions: service.questions.map((question) =>
    question.kind === 'dictation' ? { ...question, voice: true } : question,
  ),
});
const pictured = (service: Service): Service => ({
  ...service,
  questions: [
    ...service.questions,
    {
      kind: 'photo',
      code: questionCode('picture'),
      prompt: '对准坏的地方，点「拍下来」。',
      required: false,
      purpose: '师傅看了好带工具。',
      dataClass: 'matter',
    },
  ],
});
const withMedia = (media: readonly ('photo' | 'voice')[]): World => ({
  ...usual,
  services: inEveryLocale((locale) =>
    services.map((one) => servedWith(pictured(voiced({ ...one, locale })), media)),
  ),
});
const world = withMedia(['photo', 'voice']);

const sound = mediaId('sound-1');
const said = (guest: ReturnType<typeof visitor>, id = sound) =>
  guest.happen({ type: 'said-words', words: '楼上老是往下滴水', sound: id });

/** Something else is the matter, and she tells it. */
const telling = (in_ = world) => {
  const guest = visitor(in_);
  guest.choose('反映问题');
  guest.choose('其他');
  return guest;
};
const toldAndRead = () => {
  const guest = telling();
  said(guest);
  guest.choose('对的');
  return guest;
};
/** Where it is, and no number: the read-back comes next. */
const toReview = (guest: ReturnType<typeof visitor>) => {
  guest.choose('幸福里');
  guest.key('3');
  guest.choose('对的');
  guest.choose('不留电话');
  return guest;
};

describe('her voice', () => {
  it('is asked about once her words are right, and with one yes goes along with them', () => {
    const guest = telling();
    expect(guest.turn().listening.keepsSound).toBe(true);
    said(guest);
    expect(guest.turn().listening.keepsSound).toBeUndefined();
    guest.choose('对的');
    expect(guest.asked()).toBe('把您的声音也交给社区吗？');
    expect(guest.lines()).toEqual(['字可能记错，声音听得更清。']);
    expect(guest.offered()).toEqual(['交声音', '只交文字', '听一遍', '重新说']);
    guest.choose('交声音');
    expect(toReview(guest).readBack()).toContain('声音：原话也交');
    guest.choose('对的，交给社区');
    expect(guest.keep()).toMatchObject({
      description: '楼上老是往下滴水',
      media: [{ kind: 'voice', id: sound, consent: { at: world.now } }],
    });
  });

  it('can be heard before, as often as she likes, and nothing is decided by that', () => {
    const guest = toldAndRead();
    expect(guest.turn().media).toBeUndefined();
    const { speakSerial } = guest.state();
    guest.choose('听一遍');
    expect(guest.turn().media).toEqual({ kind: 'sound', id: sound });
    guest.choose('听一遍');
    expect(guest.state().speakSerial).toBe(speakSerial + 2);
    expect(guest.offered()).toContain('只交文字');
  });

  it('said again is another one, and the first is needed no more', () => {
    const guest = toldAndRead();
    guest.choose('重新说');
    expect(guest.asked()).toBe('请说说是什么事。');
    said(guest, mediaId('sound-2'));
    guest.choose('对的');
    expect([...mediaOf(guest.state())]).toEqual(['sound-2']);
    guest.choose('交声音');
    guest.choose('幸福里');
    expect([...mediaOf(guest.state())]).toEqual(['sound-2']);
  });

  it('refused is gone at once, refuses nothing, and is not asked about again', () => {
    const guest = toldAndRead();
    guest.choose('只交文字');
    expect(mediaOf(guest.state()).size).toBe(0);
    expect(guest.asked()).toBe('在哪个小区？');
    expect(toReview(guest).readBack().join()).not.toContain('声音');
    guest.choose('对的，交给社区');
    expect(guest.keep()).not.toHaveProperty('media');
  });

  it('taken back at the read-back is gone as well', () => {
    const guest = toldAndRead();
    guest.choose('交声音');
    toReview(guest).change('声音');
    guest.choose('只交文字');
    expect(mediaOf(guest.state()).size).toBe(0);
    expect(guest.readBack().join()).not.toContain('声音');
  });

  it('goes along where the words were no good: somebody will listen', () => {
    const guest = telling();
    said(guest);
    guest.choose('等人来问我');
    expect(guest.asked()).toBe('把您的声音也交给社区吗？');
    guest.choose('交声音');
    toReview(guest).choose('对的，交给社区');
    expect(guest.keep().media).toHaveLength(1);
  });

  it('is neither kept nor asked for with a city that takes none, whatever its definitions say', () => {
    const guest = telling(withMedia([]));
    expect(guest.turn().listening.keepsSound).toBeUndefined();
    guest.happen({ type: 'said-words', words: '楼上老是往下滴水' });
    guest.choose('对的');
    expect(guest.asked()).toBe('在哪个小区？');
    expect(toReview(guest).readBack().join()).not.toMatch(/声音|照片/);
  });
});

/** A lift, and at the read-back a photo may be added. */
const atReview = () => {
  const guest = visitor(world);
  guest.choose('反映问题');
  guest.choose('电梯');
  return toReview(guest);
};

describe('a photo', () => {
  it('is never asked for; who wants one says so at the read-back, looks at it, and agrees to just this', () => {
    const guest = atReview();
    expect(guest.readBack().join()).not.toContain('照片');
    guest.choose('加张照片');
    expect(guest.lines()).toEqual(['师傅看了好带工具。', '对准坏的地方，别拍到人。']);
    expect(guest.turn()).toMatchObject({ scene: 'camera', media: { kind: 'camera', taking: false } });
    const { id } = guest.turn();
    guest.choose('拍下来');
    // The same question: the picture before her eyes stays where it is.
    expect(guest.turn()).toMatchObject({ id, media: { kind: 'camera', taking: true } });
    guest.happen({ type: 'pictured', id: mediaId('photo-1') });
    expect(guest.asked()).toBe('把这张照片交给社区吗？');
    expect(guest.turn().media).toEqual({ kind: 'picture', id: 'photo-1' });
    guest.choose('重拍');
    expect(mediaOf(guest.state()).size).toBe(0);
    guest.choose('拍下来');
    guest.happen({ type: 'pictured', id: mediaId('photo-2') });
    guest.choose('可以');
    expect(guest.readBack()).toContain('照片：拍好了一张');
    guest.choose('对的，交给社区');
    expect(guest.keep()).toMatchObject({ media: [{ kind: 'photo', id: 'photo-2' }] });
    // On the disk by now: what memory held is needed no more.
    expect(mediaOf(guest.state()).size).toBe(0);
  });

  it('leaves out costs nothing: the read-back is there, as before', () => {
    const guest = atReview();
    guest.choose('加张照片');
    guest.choose('不拍照片');
    expect(guest.offered()).toEqual(['对的，交给社区', '加张照片']);
    guest.choose('对的，交给社区');
    expect(guest.keep()).not.toHaveProperty('media');
  });

  it('looked at once more at the read-back can still be left out', () => {
    const guest = atReview();
    guest.choose('加张照片');
    guest.choose('拍下来');
    guest.happen({ type: 'pictured', id: mediaId('photo-1') });
    guest.choose('可以');
    guest.change('照片');
    expect(guest.turn().media).toEqual({ kind: 'picture', id: 'photo-1' });
    guest.choose('不交');
    expect(mediaOf(guest.state()).size).toBe(0);
  });

  it('of a camera that does not open: said, tried again, or gone on without', () => {
    const guest = atReview();
    guest.choose('加张照片');
    guest.happen({ type: 'pictured' });
    expect(guest.asked()).toBe('相机打不开。');
    guest.choose('再试一次');
    expect(guest.turn().media).toMatchObject({ kind: 'camera' });
    guest.choose('不拍照片');
    expect(guest.asked()).toBe('我念一遍，您听对不对。');
  });

  it('that comes when nobody asked for one is nobody’s', () => {
    const guest = atReview();
    guest.happen({ type: 'pictured', id: mediaId('photo-1') });
    guest.choose('加张照片');
    guest.happen({ type: 'pictured', id: mediaId('photo-1') });
    expect(mediaOf(guest.state()).size).toBe(0);
  });

  it('and a voice are the resident’s own: a helper’s keys give none', () => {
    const guest = atReview();
    guest.happen({ type: 'companion-came', who: { id: 'zhou', name: '周老师' } });
    guest.choose('加张照片');
    guest.choose('拍下来', 'helper');
    expect(guest.turn().media).toMatchObject({ taking: false });
  });
});

describe('put aside', () => {
  it('the words are kept, photo and voice are not, and that is said', () => {
    const guest = toldAndRead();
    guest.choose('交声音');
    guest.press('stop');
    guest.choose('先放一放');
    const draft = guest.putAside();
    expect(JSON.stringify(draft)).toContain('滴水');
    expect(JSON.stringify(draft)).not.toContain(sound);
    expect(guest.lines()).toContain('照片和声音没存，要重来。');
    guest.choose('知道了');
    expect(mediaOf(guest.state()).size).toBe(0);
    guest.resume(draft);
    expect(guest.asked()).toBe('在哪个小区？');
  });
});

it('who changes the looks while it is put aside, and goes, leaves nothing once it is written', () => {
  const guest = toldAndRead();
  guest.choose('交声音');
  guest.press('stop');
  guest.choose('先放一放');
  guest.press('looks');
  for (const forMs of [61_000, 61_000]) guest.happen({ type: 'idled', forMs });
  guest.putAside();
  for (const forMs of [61_000, 61_000]) guest.happen({ type: 'idled', forMs });
  expect(mediaOf(guest.state()).size).toBe(0);
  expect(JSON.stringify(guest.state())).not.toContain(sound);
});

describe('whatever happens', () => {
  it('afterwards nothing of a photo or a voice is needed, and none is handed over without its yes', () => {
    const act = fc.oneof(
      { weight: 6, arbitrary: fc.record({ nth: fc.nat(6) }) },
      { weight: 2, arbitrary: fc.constant('line' as const) },
      { weight: 2, arbitrary: fc.constant('said' as const) },
      { weight: 2, arbitrary: fc.constant('pictured' as const) },
      fc.constantFrom('back' as const, 'stop' as const, 'looks' as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const guest = toldAndRead();
        let made = 0;
        for (const each of acts) {
          const { choices, review = [] } = guest.turn();
          if (each === 'said') said(guest, mediaId(`sound-${(made += 1)}`));
          else if (each === 'pictured')
            guest.happen({ type: 'pictured', id: mediaId(`photo-${(made += 1)}`) });
          else if (each === 'line')
            guest.happen({ type: 'chose', id: review.at(-1)?.id ?? choiceId(''), by: 'touch' });
          else if (typeof each === 'string') guest.press(each);
          else guest.happen({ type: 'chose', id: choices[each.nth]?.id ?? choiceId(''), by: 'touch' });
          if (guest.turn().entry?.kind === 'digits') guest.key('3');
        }
        for (const effect of guest.effects) {
          if (effect.type !== 'keep') continue;
          for (const { consent } of effect.matter.media ?? []) expect(consent.textVersion).not.toBe('');
        }
        guest.happen({ type: 'idled', forMs: 61_000 });
        guest.happen({ type: 'idled', forMs: 61_000 });
        // What is just being written stays until it is.
        if (!['keeping', 'parking'].includes(underlying(guest.state().stage).at)) {
          expect(mediaOf(guest.state()).size).toBe(0);
          expect(JSON.stringify(guest.state())).not.toMatch(/sound-|photo-/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
