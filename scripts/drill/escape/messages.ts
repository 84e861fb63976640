import { pageMessage } from '#app/bridge/contract.ts';
import { choiceId } from '#app/ids.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { seeded } from '../../lib/seeded.ts';

/** What a page says in a visit; each is mutated. */
const honest: readonly unknown[] = [
  { type: 'ready' },
  { type: 'event', event: { type: 'woke', by: 'touch' } },
  { type: 'event', event: { type: 'chose', id: choiceId('report'), by: 'touch' } },
  { type: 'event', event: { type: 'pressed', key: 'back', by: 'key' } },
  { type: 'event', event: { type: 'keyed', digits: '13800138000', by: 'touch' } },
  { type: 'event', event: { type: 'scanned', reference: '40271835', secret: 'A7K2M9Q4T6W8Y3B5D7F9' } },
  { type: 'event', event: { type: 'preferred', settings: defaultSettings, by: 'key' } },
  {
    type: 'heard',
    turn: 'home',
    final: true,
    hypothesis: { text: '路灯不亮', confidence: 0.9, scores: [], freeScore: 0, voicedMs: 900 },
  },
  { type: 'missed', turn: 'home', why: 'noise' },
  { type: 'busy', busy: true },
  { type: 'senses', hearing: true, speaking: true },
];

const strange: readonly unknown[] = [
  null, undefined, 0, -1, 1e308, NaN, Infinity, '', '\u0000', '__proto__', 'constructor', '../../etc/passwd', '<script>', '🏮',
  'x'.repeat(10_000), [], [[]], {}, { type: 'eval' }, true, 10n, new Date(0), '1'.repeat(19), '电'.repeat(600),
]; // prettier-ignore

/** `count` mutations of honest messages, the same for the same seed: a value replaced, a field added, lost or moved. */
export function* mutations(count: number, seed: number): Generator {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let at = 0; at < count; at += 1) {
    let message: unknown = structuredClone(pick(honest));
    const changes = 1 + Math.floor(random() * 3);
    for (let change = 0; change < changes; change += 1) message = mutated(message, random, pick);
    yield message;
  }
}

function mutated(value: unknown, random: () => number, pick: <T>(from: readonly T[]) => T): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(strange);
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const names = Object.keys(copy);
  const name = names.length === 0 ? 'type' : pick(names);
  const act = random();
  if (act < 0.2) return Object.fromEntries(Object.entries(copy).filter(([other]) => other !== name));
  if (act < 0.4)
    copy[pick(['type', 'by', 'id', 'event', 'toString', 'then', 'constructor', '__proto__x'])] =
      pick(strange);
  else if (act < 0.5) copy[name] = pick(honest);
  else copy[name] = mutated(copy[name], random, pick);
  return copy;
}

/** Whether the door let in what is not, field for field, something a page may say. */
export function slippedIn(message: unknown): boolean {
  const parsed = pageMessage.safeParse(message);
  return parsed.success && !sameShape(message, parsed.data);
}

/** What came through has nothing more than it was checked for, and no field is other than plain data. */
function sameShape(raw: unknown, checked: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return Object.is(raw, checked) && typeof raw !== 'bigint';
  if (typeof checked !== 'object' || checked === null) return false;
  const names = Object.keys(raw);
  return (
    names.length === Object.keys(checked).length &&
    names.every((name) =>
      sameShape((raw as Record<string, unknown>)[name], (checked as Record<string, unknown>)[name]),
    )
  );
}
