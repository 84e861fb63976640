/** What someone at the screen does next: touches what is labelled so, or keys digits in. */
export type Act =
  | { readonly choose: string; /** Only when all of the turn has been told. */ readonly hearsOut?: true }
  | { readonly key: string };

/** A dark street lamp reported by touch, from the first screen back to it. */
export const lampReport = (building: string, phone: string): readonly Act[] => [
  { choose: '反映问题' },
  { choose: '坏了、脏了、漏了' },
  { choose: '路灯照明' },
  { choose: '幸福里' },
  { key: building },
  { choose: '对的' },
  { key: phone },
  { choose: '可以' },
  { choose: '对的，交给社区', hearsOut: true },
  { choose: '办好了', hearsOut: true },
];
