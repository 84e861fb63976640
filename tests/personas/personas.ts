import type { Page } from '@playwright/test';
import type { Mouth } from '../../scripts/lib/mouth.ts';
import { scan } from '../kiosk/scanner.ts';
import type { Clock } from './clock.ts';
import type { Known, Wish } from './errands.ts';
import { until, type Perception } from './kiosk-senses.ts';

/** Somebody with one way to perceive and one way to act. */
export interface Persona {
  readonly name: PersonaName;
  /** Sees or hears: the limits of field.md 2.15 are theirs. */
  readonly limited: boolean;
  readonly speaks?: true;
  /** Asks how it stands by keying or saying the number; all others lay the slip under the scanner. */
  readonly tellsNumber?: true;
  /** What of the looks they change before they begin. */
  readonly looks?: readonly RegExp[];
  perform(wish: Wish, known: Known, at: Situation): Promise<void>;
}

export interface Situation {
  readonly page: Page;
  readonly senses: Perception;
  readonly clock: Clock;
  readonly mouth?: Mouth;
}

export const personaNames = [
  'eyes-free',
  'ears-free',
  'voice-only',
  'one-switch',
  'tremor',
  'illiterate',
  'hesitant',
  'low-vision',
  'english',
] as const;
export type PersonaName = (typeof personaNames)[number];

/** Between two touches; quicker ones are taken for tremor. */
const betweenTouchesMs = 550;

const cardOf = (page: Page, want: RegExp) => page.locator('[data-choice]').filter({ hasText: want }).first();

/** Reads the question and touches the card. */
async function byEyeAndHand(
  { want, asked, digits }: Wish,
  known: Known,
  { page, senses, clock }: Situation,
  touch = plainTouch,
) {
  clock.heard(await until(senses.read, asked));
  clock.thought();
  for (const digit of digits?.(known) ?? '') {
    await touch(page, `[data-digit="${digit}"]`);
    clock.tapped();
  }
  if (want) {
    await cardOf(page, want).waitFor();
    const id = await cardOf(page, want).getAttribute('data-choice');
    await senses.acted();
    await touch(page, `[data-choice="${id ?? ''}"]`);
    clock.tapped();
  }
}

async function plainTouch(page: Page, selector: string): Promise<void> {
  await page.locator(selector).waitFor();
  await page.waitForTimeout(betweenTouchesMs);
  await page.locator(selector).click();
}

/** Up to 3.36 mm off on average, and half of the time a second strike at once (field.md C, Sultana & Moffatt). */
function tremblingTouch(random: () => number) {
  return async (page: Page, selector: string): Promise<void> => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`nothing to touch at ${selector}`);
    const pxPerMm = 3.2;
    // A normal scatter whose mean distance is 3.36 mm has σ = 3.36 / 1.2533 in each direction.
    const off = (): number =>
      (3.36 / 1.2533) * pxPerMm * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const strike = (): Promise<void> =>
      page.mouse.click(box.x + box.width / 2 + off(), box.y + box.height / 2 + off(), { delay: 60 });
    await page.waitForTimeout(betweenTouchesMs);
    await strike();
    if (random() < 0.5) await strike();
  };
}

/** Always the same hand. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A key of the tactile keypad. Playwright's own keyboard has none above F12. */
const pressKey = (page: Page, code: string): Promise<boolean> =>
  page.evaluate(
    (pressed) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { code: pressed, bubbles: true, cancelable: true }),
      ),
    code,
  );

/** Lays the slip under the scanner, which types it in quick succession. */
export async function layUnderScanner(reference: string, { page, senses, clock }: Situation): Promise<void> {
  clock.heard(await until(senses.read, /办什么事|do for you/));
  clock.thought();
  await scan(page, reference);
  clock.tapped();
}

/** To the end of the clause that has it; between clauses stands a space. */
const upTo = (wanted: RegExp, said: string): string => {
  const from = said.search(wanted);
  const end = said.indexOf(' ', from + (wanted.exec(said)?.[0].length ?? 0));
  return end < 0 ? said : said.slice(0, end);
};

/** Six keys and the utterance log; digits on the numeric pad. */
async function eyesFree(
  { asked, want, digits }: Wish,
  known: Known,
  { page, senses, clock }: Situation,
): Promise<void> {
  // Three clauses are asked of the voice ahead of the one that sounds: listened to is up to the question.
  clock.heard(upTo(asked, await until(senses.heard, asked)));
  clock.thought();
  for (const digit of digits?.(known) ?? '') {
    // As fingers do: a scanner's signs come faster.
    await pressKey(page, `Numpad${digit}`);
    await page.waitForTimeout(betweenTouchesMs);
    clock.tapped();
  }
  if (!want) return;
  let key = 'F18';
  for (let steps = 0; steps < 20; steps += 1) {
    await senses.acted();
    await pressKey(page, key);
    clock.tapped();
    const name = await until(senses.heard, /\S/);
    // Past the digits in one step, by 下一排; what is not wanted is not listened to.
    key = /^[零一二三四五六七八九]$|^删/.test(name) ? 'F20' : 'F18';
    clock.heard(name.slice(0, 4));
    if (!want.test(name)) continue;
    await page.waitForTimeout(betweenTouchesMs);
    await senses.acted();
    await pressKey(page, 'F21');
    clock.tapped();
    return;
  }
  throw new Error(`never heard ${String(want)}`);
}

/** One switch: the mark moves, and they press when it has come. */
async function oneSwitch(
  { asked, want, digits }: Wish,
  known: Known,
  { page, senses, clock }: Situation,
): Promise<void> {
  clock.heard(await until(senses.read, asked));
  clock.thought();
  const press = async (): Promise<void> => {
    // A second press within half a second is taken for tremor.
    await page.waitForTimeout(betweenTouchesMs);
    await pressKey(page, 'F13');
    clock.tapped();
  };
  const take = async (selector: string): Promise<void> => {
    const began = Date.now();
    const marked = page.locator('[data-row-marked]').filter({ has: page.locator(selector) });
    const focused = page.locator(`${selector}:focus`);
    if ((await page.locator('[data-row-marked], :focus').count()) === 0) await press();
    // Into its row, where it has company; then the item.
    const row = await page
      .locator('[data-group]')
      .filter({ has: page.locator(selector) })
      .locator('button:not([aria-disabled="true"])')
      .count();
    if (row > 1) {
      await marked.waitFor({ timeout: 40_000 });
      await press();
    }
    // As soon as the mark is there: it stays for two seconds.
    await focused.waitFor({ timeout: 60_000 });
    await press();
    clock.waited((Date.now() - began) / 1_000);
  };
  for (const digit of digits?.(known) ?? '') await take(`[data-digit="${digit}"]`);
  if (want) {
    await cardOf(page, want).waitFor();
    await take(`[data-choice="${(await cardOf(page, want).getAttribute('data-choice')) ?? ''}"]`);
  }
}

/** Cannot read: listens until the wish is said, and touches the card with its picture at that place. */
async function byEarAndPicture(wish: Wish, known: Known, { page, senses, clock }: Situation): Promise<void> {
  const { asked, want, digits } = wish;
  if (digits) {
    clock.heard(await until(senses.heard, asked));
    clock.thought();
    // Digits are pictures: the same shapes as on every telephone.
    for (const digit of digits(known)) {
      await plainTouch(page, `[data-digit="${digit}"]`);
      clock.tapped();
    }
    return;
  }
  if (!want) return;
  let told = await until(senses.heard, want, 8_000).catch(() => '');
  if (told === '') {
    // What came up while keying was not said yet: 再听一遍 is the key with the loudspeaker on it.
    await senses.acted();
    await plainTouch(page, '[data-key="repeat"]');
    clock.tapped();
    told = await until(senses.heard, want);
  }
  clock.heard(told.slice(0, told.search(want) + 4));
  clock.thought();
  const cards = page.locator('[data-choice]');
  const pictures = await cards.evaluateAll((all) => all.filter((card) => card.querySelector('svg')).length);
  const labels = await cards.evaluateAll((all) => all.map((card) => card.textContent));
  const place = labels.findIndex((label) => want.test(label));
  if (pictures <= place) throw new Error('a choice without a picture');
  await senses.acted();
  await page.waitForTimeout(betweenTouchesMs);
  await cards.nth(place).click();
  clock.tapped();
}

/** Touch is blocked; says it, and once more where nothing came of it. */
async function byVoice(
  { asked, say }: Wish,
  known: Known,
  { senses, clock, mouth }: Situation,
): Promise<void> {
  if (!say || !mouth) return;
  // Whoever walks up to a silent machine reads what it asks, as anyone who sees.
  const perceive = asked.test('您想办什么事？') ? senses.read : senses.heard;
  clock.heard(asked.exec(await until(perceive, asked))?.[0] ?? '');
  clock.thought();
  await senses.acted();
  await mouth.say(say(known));
  clock.heard(say(known));
}

/** Looks at it for two seconds; twice on the way goes back, and then does what was wanted after all. */
function hesitant() {
  let doubts = 2;
  return async (wish: Wish, known: Known, at: Situation): Promise<void> => {
    await at.page.waitForTimeout(2_000);
    at.clock.waited(2);
    await byEyeAndHand(wish, known, at);
    // Goes in, comes back, and goes in again.
    if (doubts > 0 && wish.want && /坏了|幸福里/.test(wish.want.source)) {
      doubts -= 1;
      await at.page.waitForTimeout(betweenTouchesMs + 2_000);
      await at.page.locator('[data-key="back"]').click();
      at.clock.waited(2);
      at.clock.tapped();
      await byEyeAndHand(wish, known, at);
    }
  };
}

export const personas = (): readonly Persona[] => [
  { name: 'eyes-free', limited: true, perform: eyesFree },
  { name: 'ears-free', limited: true, perform: byEyeAndHand },
  { name: 'voice-only', limited: true, speaks: true, tellsNumber: true, perform: byVoice },
  { name: 'one-switch', limited: false, tellsNumber: true, perform: oneSwitch },
  {
    name: 'tremor',
    limited: true,
    perform: (wish, known, at) => byEyeAndHand(wish, known, at, tremblingTouch(seeded(7))),
  },
  { name: 'illiterate', limited: true, perform: byEarAndPicture },
  { name: 'hesitant', limited: true, perform: hesitant() },
  {
    name: 'low-vision',
    limited: true,
    looks: [/字大小/, /字大小/, /换颜色/, /换颜色/, /换颜色/],
    perform: byEyeAndHand,
  },
  { name: 'english', limited: true, looks: [/English/], perform: byEyeAndHand },
];
