/** The screen is veiled after 60 s without a sign of the resident (Table 3, S8). */
export const idleAfterMs = 60_000;
/** Then there are 30 s to answer; WCAG 2.2.1 asks for at least 20, and every answer begins the 60 s anew. */
export const wipeAfterMs = idleAfterMs + 30_000;
