import { parkedHours, type Draft } from '#app/session/draft.ts';
import { failed, ok } from '#app/result.ts';
import { localIso } from '../printing/local-time.ts';
import type { Drafts } from '../store/drafts.ts';
import { StoreError } from '../store/trouble.ts';
import type { Hands } from './perform.ts';

/** Putting a matter aside and taking it up again, as the session's effects need it. */
export const parkingIn = (
  drafts: Pick<Drafts, 'park' | 'unpark'>,
  now: () => Date = () => new Date(),
): Pick<Hands, 'park' | 'unpark'> => ({
  park: async (draft) => {
    try {
      const code = await drafts.park(draft);
      return ok({ code, until: localIso(new Date(now().getTime() + parkedHours * 3_600_000)) });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return failed(error.trouble === 'disk-full' ? 'disk-full' : 'storage-broken');
    }
  },
  unpark: async (code) => {
    const content = await drafts.unpark(code);
    return isDraft(content) ? content : undefined;
  },
});

/** Sealed by a kiosk of this version; another version's words mean who knows what. */
const isDraft = (content: unknown): content is Draft =>
  typeof content === 'object' && content !== null && 'version' in content && content.version === 1;
