import { expect, it } from 'vitest';
import type { ChosenOutput } from '#app/speech/output.ts';
import { followOutputs, type Devices } from '#renderer/speaking/devices.ts';

/** A machine with sockets. */
function machine() {
  let plugged: { kind: MediaDeviceKind; deviceId: string; label: string }[] = [];
  let broken = false;
  const listeners: (() => void)[] = [];
  const devices: Devices = {
    enumerateDevices: () =>
      broken ? Promise.reject(new Error('no sound system')) : Promise.resolve(plugged),
    addEventListener: (_type, listener) => listeners.push(listener),
  };
  const change = async (now: typeof plugged): Promise<void> => {
    plugged = now;
    for (const listener of listeners) listener();
    await Promise.resolve().then(() => undefined).then(() => undefined); // prettier-ignore
  };
  return { devices, change, breakDown: () => (broken = true) };
}
const headset = { kind: 'audiooutput', deviceId: 'b', label: 'USB Headset' } as const;

it('the headset is noticed when it is plugged in and when it is pulled out, and nothing else is', async () => {
  const { devices, change } = machine();
  const places: ChosenOutput['place'][] = [];
  const outputs = followOutputs(
    devices,
    () => undefined,
    ({ place }) => places.push(place),
  );
  await outputs.look();
  await change([{ kind: 'videoinput', deviceId: 'cam', label: 'Camera' }]);
  await change([headset]);
  await change([headset, { kind: 'audioinput', deviceId: 'mic', label: 'USB Headset' }]);
  await change([]);
  expect(places).toEqual(['loudspeaker', 'handset', 'loudspeaker']);
});

it('where the system lists nothing, it is the loudspeaker', async () => {
  const { devices, breakDown } = machine();
  breakDown();
  const places: string[] = [];
  await followOutputs(
    devices,
    () => undefined,
    ({ place }) => places.push(place),
  ).look();
  expect(places).toEqual(['loudspeaker']);
});
