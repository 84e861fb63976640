import { describe, expect, it } from 'vitest';
import { defaultSettings, paces } from '#app/session/settings.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { audienceOf } from '#app/speech/output.ts';
import { visitor } from './visitor.ts';

type Guest = ReturnType<typeof visitor>;
const heard = (guest: Guest): string => {
  const { settings } = guest.state();
  return utterancesOf(guest.turn(), settings.locale, audienceOf('loudspeaker', settings))
    .map(({ caption }) => caption)
    .join(' ');
};

describe('how the kiosk speaks is the resident’s to choose', () => {
  it('slower by touch, step by step to the end of the scale, and no further', () => {
    const guest = visitor();
    guest.press('looks');
    guest.choose('声音');
    for (let step = 0; step < paces.length; step += 1) guest.choose('慢一点');
    expect(guest.state().settings.pace).toBe(0.5);
    guest.choose('大声一点');
    expect(guest.state().settings.loudnessDb).toBe(3);
    guest.choose('别的');
    expect(guest.offered()).toEqual(['快一点', '小声一点', '别的']);
    guest.choose('快一点');
    expect(guest.state().settings.pace).toBe(0.67);
  });

  it('by voice in the middle of a question, which is said again at the new pace', () => {
    const guest = visitor();
    const before = guest.state().speakSerial;
    guest.happen({ type: 'said-pace', change: 'slower' });
    expect(guest.state()).toMatchObject({ settings: { pace: 0.8 }, speakSerial: before + 1 });
  });

  it('back to how it was for the next visitor', () => {
    const guest = visitor();
    for (const change of ['slower', 'louder', 'aloud'] as const) guest.happen({ type: 'said-pace', change });
    guest.press('stop');
    expect(guest.state().settings).toEqual(defaultSettings);
  });

  it('from 声音 one comes back to 换个样子, and from there to the question', () => {
    const guest = visitor();
    guest.press('looks');
    guest.choose('声音');
    guest.press('back');
    expect(guest.asked()).toBe('想换成什么样子？');
    guest.press('back');
    expect(guest.asked()).toBe('您想办什么事？');
  });
});

describe('停一停', () => {
  it('holds what is being said, and goes on with it; nothing is said anew', () => {
    const guest = visitor();
    const { speakSerial } = guest.state();
    guest.press('pause');
    expect(guest.state()).toMatchObject({ paused: true, speakSerial });
    guest.press('resume');
    expect(guest.state()).toMatchObject({ paused: false, speakSerial });
  });
  it('said or pressed twice still holds', () => {
    const guest = visitor();
    guest.press('pause');
    guest.press('pause');
    expect(guest.state().paused).toBe(true);
  });
  it('接着听 where nothing is held: it is said again, and not held', () => {
    const guest = visitor();
    const { speakSerial } = guest.state();
    guest.press('resume');
    expect(guest.state().paused).not.toBe(true);
    expect(guest.state().speakSerial).toBe(speakSerial + 1);
  });
  it('is over with the next question, or when it is to be said again', () => {
    for (const goOn of [
      (guest: Guest) => guest.choose('反映问题'),
      (guest: Guest) => guest.press('repeat'),
    ]) {
      const guest = visitor();
      guest.press('pause');
      goOn(guest);
      expect(guest.state().paused).toBeUndefined();
    }
  });
});

describe('a telephone number, with the hall listening', () => {
  it('is said by its end only, until the resident wants it whole', () => {
    const guest = visitor();
    for (const label of ['反映问题', '路灯照明', '不亮', '幸福里']) guest.choose(label);
    guest.key('3');
    guest.choose('对的');
    guest.happen({ type: 'said-digits', digits: '13800138000' });
    expect(heard(guest)).toContain('尾号8000');
    expect(heard(guest)).not.toContain('138 0013');
    guest.happen({ type: 'said-pace', change: 'aloud' });
    expect(heard(guest)).toContain('138 0013 8000');
    guest.happen({ type: 'said-pace', change: 'aloud' });
    expect(heard(guest)).not.toContain('138 0013');
  });
});
