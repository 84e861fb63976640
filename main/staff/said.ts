import type { Said } from '#app/staff/state.ts';

export const good = (text: Said['text']): Said => ({ tone: 'good', text });
export const bad = (text: Said['text']): Said => ({ tone: 'bad', text });
