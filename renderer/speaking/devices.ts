import { outputOf, type ChosenOutput } from '#app/speech/output.ts';

/** The part of `navigator.mediaDevices` that is used. */
export interface Devices {
  enumerateDevices(): Promise<readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[]>;
  addEventListener(type: 'devicechange', listener: () => void): void;
}

/** Tells where speech goes, now and whenever something is plugged in or out; `handset` as in `outputOf`. */
export function followOutputs(
  devices: Devices,
  handset: () => string | undefined,
  chosen: (output: ChosenOutput) => void,
): { look(): Promise<void> } {
  let last: string | undefined;
  const look = async (): Promise<void> => {
    const all = await devices.enumerateDevices().catch(() => []);
    const output = outputOf(
      all.filter(({ kind }) => kind === 'audiooutput'),
      handset(),
    );
    // Many things are plugged in and out of a machine that nobody hears.
    const now = JSON.stringify(output);
    if (now === last) return;
    last = now;
    chosen(output);
  };
  devices.addEventListener('devicechange', () => {
    // Before the first look nobody knows yet what the hall calls its handset.
    if (last !== undefined) void look();
  });
  return { look };
}
