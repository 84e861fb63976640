import { describe, expect, it } from 'vitest';
import { audienceOf, outputOf } from '#app/speech/output.ts';

const speaker = { deviceId: 'a', label: 'Built-in Audio Analog Stereo' };
const headset = { deviceId: 'b', label: 'Jabra USB Headset' };

describe('where speech goes', () => {
  it('to the loudspeaker, until there is something for one ear', () => {
    expect(outputOf([], undefined)).toEqual({ place: 'loudspeaker', deviceId: undefined });
    expect(outputOf([speaker], undefined)).toEqual({ place: 'loudspeaker', deviceId: undefined });
    expect(outputOf([speaker, headset], undefined)).toEqual({ place: 'handset', deviceId: 'b' });
  });
  it.each(['USB 耳机', '听筒', 'Plantronics Headphones', 'Kiosk Handset', 'Earpiece'])(
    '%s is for one ear',
    (label) => {
      expect(outputOf([{ deviceId: 'x', label }], undefined).place).toBe('handset');
    },
  );
  it('to the device itself, not to the system’s name for its choice', () => {
    const chosen = { deviceId: 'default', label: 'Default - Jabra USB Headset' };
    expect(outputOf([chosen, speaker, headset], undefined).deviceId).toBe('b');
  });
  it('to the handset that the hall has named, and to no other', () => {
    const named = { deviceId: 'c', label: 'C-Media USB Audio Device' };
    expect(outputOf([headset, named], 'C-Media')).toEqual({ place: 'handset', deviceId: 'c' });
    expect(outputOf([headset], 'C-Media').place).toBe('loudspeaker');
  });
});

it('who hears: all, unless it is said into one ear or the resident wants it aloud', () => {
  expect(audienceOf('loudspeaker', { aloud: false })).toBe('hall');
  expect(audienceOf('loudspeaker', { aloud: true })).toBe('resident');
  expect(audienceOf('handset', { aloud: false })).toBe('resident');
});
