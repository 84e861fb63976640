import { parkedHours, type Draft } from '#app/session/draft.ts';
import { failed, ok } from '#app/result.ts';
import { localIso } from '../printing/local-time.ts';
import type { Outbox } from '../cases/outbox.ts';
import type { Spool } from '../printing/spool.ts';
import type { Drafts } from '../store/drafts.ts';
import { StoreError } from '../store/trouble.ts';
import type { Hands } from './perform.ts';

interface Keepers {
  readonly outbox: Pick<Outbox, 'keep' | 'amend' | 'status'>;
  readonly spool: Pick<Spool, 'print'>;
  readonly drafts: Pick<Drafts, 'park' | 'unpark'>;
  readonly now?: () => Date;
}

/** What the outbox, the spool and the drafts do for a session, whichever session it is: the hall's or one for practice. */
export const handsOf = ({
  outbox,
  spool,
  drafts,
  now = () => new Date(),
}: Keepers): Omit<Hands, 'ring' | 'log'> => ({
  keep: (matter, effect, files) => outbox.keep(matter, effect, files),
  amend: (amendment, effect) => outbox.amend(amendment, effect),
  status: (reference, secret, locale) => outbox.status(reference, secret, locale),
  print: (effect, receipt) => spool.print(effect, receipt),
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
