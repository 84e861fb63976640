/** Languages of the kiosk: zh-CN defines the strings, the others must satisfy them. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
