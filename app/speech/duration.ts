/** 180 characters a minute, the middle of what elders follow well (issue 6: 170–190). */
const characterMs = 60_000 / 180;
/** 150 words a minute: plain English for listeners of all ages. */
const wordMs = 60_000 / 150;

/** About how long a text takes to say or to read, in milliseconds, at a rate (1 is the usual pace). */
export function durationMs(text: string, rate: number): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z0-9'’]+/g)?.length ?? 0;
  return (characters * characterMs + words * wordMs) / rate;
}
