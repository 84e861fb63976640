import { unreachable } from '#app/result.ts';
import type { StaffDeed } from '#app/staff/effects.ts';

/** Which case, slip, call, notice or person; and where a case goes, or why. */
export function subjectOf(deed: StaffDeed): { readonly reference?: string; readonly to?: string } {
  switch (deed.type) {
    case 'move-case':
      return { reference: deed.case.reference ?? deed.case.id, to: deed.to };
    case 'reprint':
    case 'retry':
    case 'is-there':
      return { reference: deed.reference };
    case 'give-up':
      return { reference: deed.reference, to: deed.why };
    case 'looked':
      return { reference: deed.job, to: deed.cameOut ? 'came-out' : 'did-not' };
    case 'cancel-slip':
    case 'print-copy':
      return { reference: deed.job };
    case 'answer-call':
      return { reference: deed.call };
    case 'save-notice':
      return { reference: deed.notice.id ?? 'new' };
    case 'remove-notice':
      return { reference: deed.notice };
    case 'remove-person':
    case 'change-pin':
    case 'teach-badge':
    case 'revoke-badge':
      return { reference: deed.person };
    case 'add-person':
      return { to: deed.role };
    case 'note-check':
      return { reference: deed.check, to: deed.outcome };
    case 'try-check':
      return { reference: deed.check };
    case 'quit':
      return { to: deed.why };
    case 'test-page':
    case 'print-day':
    case 'save-day':
    case 'try-badge':
    case 'self-test':
    case 'put-off':
    case 'export-logs':
      return {};
    default:
      return unreachable(deed);
  }
}
