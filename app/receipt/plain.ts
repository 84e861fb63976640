/**
 * Text that cannot command a printer or reorder a line: without control bytes (ESC/POS commands begin with 0x10, 0x1B,
 * 0x1C, 0x1D), line breaks, bidirectional and other invisible format characters, and halves of characters.
 */
export function plain(text: string): string {
  return text.replace(spaces, ' ').replace(unprintable, '').trim();
}

const spaces = /[\s\u0085]+/gu;
// Cc controls, Cf formats, Cs lone surrogates, Co private use, Zl and Zp separators (Unicode general categories).
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
