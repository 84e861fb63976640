import type { StringKey } from './keys.ts';

export const en = {
  'welcome.heading': 'Hello, what can we do for you?',
} as const satisfies Record<StringKey, string>;
