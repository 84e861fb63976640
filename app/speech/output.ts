import type { Settings } from '../session/settings.ts';
import type { Audience } from './clauses.ts';

/** A device that sound can go to, as the browser lists it. */
export interface OutputDevice {
  readonly deviceId: string;
  readonly label: string;
}

/** Who hears: everyone in the hall, or only who holds the handset or wears the headphone. */
export type OutputPlace = 'loudspeaker' | 'handset';

export interface ChosenOutput {
  readonly place: OutputPlace;
  /** `undefined`: whatever the system plays on. */
  readonly deviceId: string | undefined;
}

/** How sound cards name what is held to an ear; everything else is heard by the whole hall. */
const privateLabels = /head(phone|set)|earphone|earpiece|handset|耳机|耳麦|听筒|手柄/i;

/**
 * Where speech goes. A hall whose handset has another name says so in its configuration (`audio.handset`, a part of
 * the label); then no other device is taken for one.
 */
export function outputOf(devices: readonly OutputDevice[], handset: string | undefined): ChosenOutput {
  const isPrivate = ({ label }: OutputDevice): boolean =>
    handset === undefined ? privateLabels.test(label) : label.includes(handset);
  // The browser lists the system's choice once more, as `default`: the device itself is surer.
  const found = devices.filter(isPrivate).toSorted((a, b) => Number(isAlias(a)) - Number(isAlias(b)))[0];
  return found === undefined
    ? { place: 'loudspeaker', deviceId: undefined }
    : { place: 'handset', deviceId: found.deviceId };
}

const isAlias = ({ deviceId }: OutputDevice): boolean =>
  deviceId === 'default' || deviceId === 'communications';

/** Personal values are said whole to an ear alone, or where the resident chose to have them said aloud. */
export const audienceOf = (place: OutputPlace, { aloud }: Pick<Settings, 'aloud'>): Audience =>
  place === 'handset' || aloud ? 'resident' : 'hall';
