/** Defines the keys. Plain words, at most 20 characters a sentence. */
export const zhCN = {
  'welcome.heading': '您好，要办什么事？',
} as const;
