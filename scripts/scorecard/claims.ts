/** One thing a standard asks for, and what shows that we do it. */
export interface Claim {
  readonly standard: 'WCAG 2.2' | 'EN 301 549' | 'Section 508' | 'MIIT 2021';
  readonly clause: string;
  readonly asks: string;
  readonly shownBy: Shown;
}

/**
 * senses, personas: a figure of the last run and its limit · test: a file of `npm test`, and words of the test in it,
 * which must be there; whether it holds, `npm test` tells.
 */
export type Shown =
  | { readonly by: 'senses'; readonly figure: string; readonly atMost: number }
  | { readonly by: 'senses'; readonly figure: string; readonly atLeast: number }
  | { readonly by: 'personas'; readonly name: string }
  | { readonly by: 'test'; readonly file: string; readonly says: string };

const none = (figure: string): Shown => ({ by: 'senses', figure, atMost: 0 });
const least = (figure: string, atLeast: number): Shown => ({ by: 'senses', figure, atLeast });
const test = (file: string, says: string): Shown => ({ by: 'test', file, says });
const persona = (name: string): Shown => ({ by: 'personas', name });
const keypad = 'tests/renderer/input/keypad.test.tsx';
const fingers = 'tests/renderer/input/touch.test.ts';

export const claims: readonly Claim[] = [
  {
    standard: 'WCAG 2.2',
    clause: '1.1.1, 1.3.1, 4.1.2',
    asks: 'names, roles, structure (axe)',
    shownBy: none('axe_violations'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '1.4.3, 1.4.6 (AAA)',
    asks: 'letters 7:1, from pixels',
    shownBy: least('smallest_contrast', 7),
  },
  { standard: 'WCAG 2.2', clause: '1.4.11', asks: 'parts 3:1, from pixels', shownBy: none('contrast_below') },
  {
    standard: 'WCAG 2.2',
    clause: '1.4.4, 1.4.10',
    asks: 'largest text, nothing cut or scrolled',
    shownBy: none('clipped'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '1.4.8 (AAA)',
    asks: 'at most 40 characters a line; ours 20',
    shownBy: none('long_lines'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.1.1, 2.1.3 (AAA)',
    asks: 'all by keys',
    shownBy: none('focus_unreached'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.2.1, 2.2.6 (AAA)',
    asks: 'asked before anything is lost',
    shownBy: test('tests/app/session/reporting.test.ts', '您还在吗'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.5.2',
    asks: 'acts on letting go, taken back by sliding off',
    shownBy: test(fingers, 'sliding off'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.5.5 (AAA), 2.5.8',
    asks: 'targets 44 px; ours 20 mm',
    shownBy: least('smallest_target_mm', 19.9),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.5.6 (AAA)',
    asks: 'any way to answer at any time',
    shownBy: test('tests/app/session/any-order.test.ts', 'any order'),
  },
  { standard: 'WCAG 2.2', clause: '3.1.5 (AAA)', asks: 'plain words', shownBy: none('not_plain') },
  {
    standard: 'WCAG 2.2',
    clause: '3.2.6',
    asks: 'help in the same place',
    shownBy: none('moved_fixed_keys'),
  },
  {
    standard: 'WCAG 2.2',
    clause: '2.4.8 (AAA)',
    asks: 'where one is',
    shownBy: test('tests/app/session/orientation.test.ts', '我在哪儿'),
  },
  {
    standard: 'EN 301 549',
    clause: '5.1.3.1, 5.1.3.3',
    asks: 'what is shown is spoken',
    shownBy: none('seen_not_spoken'),
  },
  {
    standard: 'EN 301 549',
    clause: '5.1.5',
    asks: 'what is spoken is shown',
    shownBy: none('spoken_not_seen'),
  },
  {
    standard: 'EN 301 549',
    clause: '5.1.3.4',
    asks: 'said again on request',
    shownBy: test(keypad, 'help is one press'),
  },
  {
    standard: 'EN 301 549',
    clause: '5.1.4',
    asks: 'letters of at least 6 mm',
    shownBy: least('smallest_text_mm', 5.99),
  },
  {
    standard: 'EN 301 549',
    clause: '5.7, 5.8',
    asks: 'a second strike within 0.5 s is none',
    shownBy: persona('tremor'),
  },
  {
    standard: 'EN 301 549',
    clause: '5.9',
    asks: 'no two keys at once: one switch is enough',
    shownBy: persona('one-switch'),
  },
  {
    standard: 'EN 301 549',
    clause: '8.4.1',
    asks: 'a table of keys without collisions',
    shownBy: test('tests/app/keypad.test.ts', 'keypad of a site'),
  },
  {
    standard: 'EN 301 549',
    clause: '11.5.2.5 – 11.5.2.17',
    asks: 'roles, names, values (axe)',
    shownBy: none('axe_violations'),
  },
  {
    standard: 'Section 508',
    clause: '402.2.1',
    asks: 'speech for all that is shown: through, unseeing',
    shownBy: persona('eyes-free'),
  },
  {
    standard: 'Section 508',
    clause: '402.2.2',
    asks: 'captions for all that is said: through, unhearing',
    shownBy: persona('ears-free'),
  },
  {
    standard: 'Section 508',
    clause: '402.4',
    asks: 'characters of at least 4.8 mm',
    shownBy: least('smallest_text_mm', 4.8),
  },
  {
    standard: 'Section 508',
    clause: '407.3',
    asks: 'keys that are found by touch say their names',
    shownBy: test('tests/renderer/input/practice.test.tsx', 'says its name'),
  },
  { standard: 'Section 508', clause: '302.2', asks: 'with limited vision', shownBy: persona('low-vision') },
  {
    standard: 'Section 508',
    clause: '302.6',
    asks: 'with limited reach and strength: by voice alone',
    shownBy: persona('voice-only'),
  },
  { standard: 'Section 508', clause: '302.9', asks: 'without reading', shownBy: persona('illiterate') },
  {
    standard: 'MIIT 2021',
    clause: 'Annex 2: 60 × 60 dp',
    asks: 'targets of 9.5 mm; ours 20',
    shownBy: least('smallest_target_mm', 9.5),
  },
  {
    standard: 'MIIT 2021',
    clause: 'Annex 2: 18 dp',
    asks: 'letters of 2.9 mm; ours 6',
    shownBy: least('smallest_text_mm', 2.9),
  },
  {
    standard: 'MIIT 2021',
    clause: 'Annex 2: 4.5:1',
    asks: 'contrast of letters',
    shownBy: least('smallest_contrast', 4.5),
  },
  { standard: 'MIIT 2021', clause: 'Annex 1', asks: 'plain words, 撤销上一步', shownBy: persona('hesitant') },
];

/** What no program shows: it needs the machine as it stands in a hall, or people. Never claimed. */
export const notShown: readonly string[] = [
  'EN 301 549 5.1.3.12, Section 508 402.3: 65 dBA at 600 mm (a sound level meter)',
  'EN 301 549 8.1 – 8.3: floor, reach and knee room (the machine in its place)',
  'EN 301 549 8.4.2, Section 508 407.3: force and feel of keys, the mark on the 5, braille',
  'EN 301 549 5.1.3.2: the headphone jack found by hand',
  'WCAG 2.2 2.3.1: flashes, on the real panel',
  'MIIT 2021 evaluation: satisfaction of users',
  'Unaided completion by people of 70 and older, by blind, deaf and illiterate people (field.md 2.31)',
];
