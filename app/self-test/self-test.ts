/** What is looked at each morning, in the order of the readiness report. */
export const checkNames = [
  'config', 'storage', 'disk', 'hall', 'screen', 'touch', 'sound', 'microphone', 'models', 'recognition', 'printer', 'case-api', 'keys',
  'badge', 'pin',
] as const; // prettier-ignore
export type CheckName = (typeof checkNames)[number];

export interface CheckResult {
  readonly check: CheckName;
  /** `not-looked`: nothing here can tell, and nobody has said · `skipped`: somebody has left it out. */
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'not-looked';
  /** For staff: a code of the part that was looked at, never a resident's data. */
  readonly why?: string;
  /** Whoever has said so, and when (ISO 8601 with zone); absent where the machine looked by itself. */
  readonly said?: { readonly by: string; readonly at: string };
}

export interface SelfTest {
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly tookMs: number;
  /** Nothing failed; what nobody looked at does not count. */
  readonly passed: boolean;
  readonly results: readonly CheckResult[];
}
