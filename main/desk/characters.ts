/** Characters as people count them, not as UTF-16 does. */
export const charactersIn = (text: string): number => Array.from(text).length;
