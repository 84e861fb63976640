/** Letters of one syllable and perhaps its tone, as keyed in: `wang`, `wang2`, `lü`. The longest have six letters. */
export const lettersKeyed = /^[a-zü]{0,6}[1-4]?$/;

const marked: Readonly<Record<string, string>> = {
  a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ',
}; // prettier-ignore

/** `wang2` as it is written: wáng. The mark stands over a or e, the o of ou, else the last vowel (汉语拼音方案). */
export function withToneMark(keyed: string): string {
  const tone = Number(/[1-4]$/.exec(keyed)?.[0] ?? 0);
  const letters = keyed.replace(/[1-4]$/, '');
  if (tone === 0) return letters;
  const at = [/[ae]/, /o(?=u)/, /[iouü](?=[^iouü]*$)/]
    .map((vowel) => letters.search(vowel))
    .find((i) => i >= 0);
  if (at === undefined) return letters;
  return letters.slice(0, at) + (marked[letters.charAt(at)]?.charAt(tone - 1) ?? '') + letters.slice(at + 1);
}
