import { toWav } from '#app/speech/wav.ts';
import { serviceCode, type ServiceCode } from '#app/ids.ts';

/** Somebody, with a canary in everything they tell; no two people share one. */
export interface Person {
  readonly at: number;
  readonly service: ServiceCode;
  readonly phone: string;
  readonly words: string;
  readonly name: string;
  readonly room: string;
  /** As a page would send them: what the camera took, and how the words were said. */
  readonly photo: Uint8Array;
  readonly sound: Uint8Array;
  /** A helper writes for them. */
  readonly helper?: { readonly id: string; readonly name: string };
  readonly ends: Ending;
}

export type Ending = 'finished' | 'badge-out' | 'left-half' | 'idle' | 'stopped' | 'put-aside';

const services = ['other', 'care', 'visits', 'allowance', 'facilities'].map(serviceCode);
const withHelper: readonly Ending[] = ['badge-out', 'left-half', 'idle', 'finished'];
const alone: readonly Ending[] = ['finished', 'put-aside', 'stopped', 'idle'];

/** Every other one has a helper; ends and matters go round at different speeds, so that each meets each. */
export function personAt(at: number): Person {
  const round = Math.floor(at / 2);
  const helped = at % 2 === 1;
  const ends = (helped ? withHelper : alone)[round % 4] ?? 'finished';
  return {
    at,
    service: services[Math.floor(round / 4) % services.length] ?? serviceCode('other'),
    phone: `1390${String(at).padStart(7, '0')}`,
    words: `金丝雀${marked(at)}飞走了`,
    name: `雀${marked(at)}`,
    // Four digits that are nobody else's; a thousand people fit.
    room: String(2_000 + at),
    photo: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from(`雀${marked(at)}`)]),
    sound: Uint8Array.from(
      Buffer.concat([
        toWav({ samples: new Float32Array(64), sampleRate: 16_000 }),
        Buffer.from(`雀${marked(at)}`),
      ]),
    ),
    ...(helped ? { helper: { id: 'zhou', name: '周老师' } } : {}),
    ends,
  };
}

/** Figures are no part of a name, so they are written with the ten stems. */
const marked = (at: number): string =>
  Array.from(String(at).padStart(4, '0'), (digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');

/** Canaries of anybody but this person, in any text; the helper's name is one where nobody helps. */
export function foreign(
  text: string,
  { at, helper }: { readonly at: number; readonly helper?: Person['helper'] },
): readonly string[] {
  const others = [
    ...[...text.matchAll(/1390(\d{7})/g)].filter(([, of]) => Number(of) !== at),
    ...[...text.matchAll(/雀([甲乙丙丁戊己庚辛壬癸]{4})/gu)].filter(([, of]) => of !== marked(at)),
    ...[...text.matchAll(/"room":"(\d{4})"|楼(\d{4})室/g)].filter(
      ([, a, b]) => Number(a ?? b) !== 2_000 + at,
    ),
    ...(helper === undefined ? [...text.matchAll(/周老师/g)] : []),
  ];
  return others.map(([canary]) => canary);
}

/** Any canary at all: where nothing of a person may stand. */
export const anyCanary = (text: string): readonly string[] => foreign(text, { at: -1 });
