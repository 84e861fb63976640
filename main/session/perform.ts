import type { MediaFile } from '#app/cases/media.ts';
import type { Amendment, CaseStatus, Kept, Matter } from '#app/cases/submission.ts';
import type { DraftCode } from '#app/cases/slip-code.ts';
import type { EffectId, MediaId, Reference, Secret } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import type { Log } from '#app/log.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import type { PrinterTrouble } from '#app/ports/printer.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { unreachable, type Result } from '#app/result.ts';
import type { Draft } from '#app/session/draft.ts';
import type { Effect } from '#app/session/effects.ts';
import type { SessionEvent } from '#app/session/events.ts';

/** The outside world as effects need it. */
export interface Hands {
  /** `files`: what goes along with it, each with its own yes. */
  readonly keep: (
    matter: Matter,
    effect: EffectId,
    files: readonly MediaFile[],
  ) => Promise<Result<Kept, 'disk-full' | 'storage-broken'>>;
  readonly amend: (
    amendment: Amendment,
    effect: EffectId,
  ) => Promise<Result<Kept, 'disk-full' | 'storage-broken'>>;
  readonly status: (
    reference: Reference,
    secret: Secret | undefined,
    locale: Locale,
  ) => Promise<Result<CaseStatus, ApiError>>;
  readonly print: (effect: EffectId, receipt: Receipt) => Promise<Result<unknown, PrinterTrouble>>;
  /** `until`: ISO 8601 with zone. */
  readonly park: (
    draft: Draft,
  ) => Promise<Result<{ readonly code: DraftCode; readonly until: string }, 'disk-full' | 'storage-broken'>>;
  /** Once; `undefined` where there is none of that slip any more. */
  readonly unpark: (code: DraftCode) => Promise<Draft | undefined>;
  /** Somebody is called; `from`: the stage of the visit. */
  readonly ring: (from: string) => void;
  readonly log: Log;
}

/**
 * Performs effects; every one comes back as an event, so that no outcome is lost.
 * @param content what is held in memory of this visit, by its name.
 */
export function performer(
  { keep, amend, status, print, park, unpark, ring, log }: Hands,
  content: (id: MediaId) => Uint8Array | undefined = () => undefined,
) {
  const filesOf = ({ media = [] }: Matter): readonly MediaFile[] =>
    media.flatMap(({ kind, id, consent }) => {
      const bytes = content(id);
      return bytes === undefined ? [] : [{ kind, consent, content: bytes }];
    });
  const outcomeOf = async (effect: Exclude<Effect, { type: 'forget' }>): Promise<SessionEvent> => {
    switch (effect.type) {
      case 'keep': {
        const kept = await keep(effect.matter, effect.id, filesOf(effect.matter));
        if (!kept.ok) log('case.not-kept', { why: kept.error });
        else log('case.kept', { effect: effect.id });
        return kept.ok
          ? { type: 'kept', kept: kept.value }
          : { type: 'not-kept', effect: effect.id, why: kept.error };
      }
      case 'amend': {
        const kept = await amend(effect.amendment, effect.id);
        if (!kept.ok) log('case.not-kept', { why: kept.error });
        else log('case.amended', { effect: effect.id, type: effect.amendment.type });
        return kept.ok
          ? { type: 'amended', kept: kept.value }
          : { type: 'not-amended', effect: effect.id, why: kept.error };
      }
      case 'print': {
        const printed = await print(effect.id, effect.receipt);
        if (!printed.ok) log('slip.trouble', { why: printed.error });
        else log('slip.printed', { effect: effect.id });
        return printed.ok
          ? { type: 'printed', effect: effect.id }
          : { type: 'not-printed', effect: effect.id, why: printed.error };
      }
      case 'park': {
        const parked = await park(effect.draft);
        if (!parked.ok) log('case.not-kept', { why: parked.error });
        else log('draft.parked', { effect: effect.id });
        return parked.ok
          ? { type: 'parked', effect: effect.id, ...parked.value }
          : { type: 'not-parked', effect: effect.id, why: parked.error };
      }
      case 'unpark': {
        const draft = await unpark(effect.code);
        log('draft.scanned', { found: draft !== undefined });
        return { type: 'unparked', effect: effect.id, ...(draft === undefined ? {} : { draft }) };
      }
      case 'rate':
        log('visit.rated', { score: effect.score });
        return { type: 'rated', effect: effect.id };
      case 'call-helper':
        ring(effect.from);
        log('helper.called', { from: effect.from });
        return { type: 'helper-called', effect: effect.id };
      case 'look-up': {
        const found = await status(effect.reference, effect.secret, effect.locale);
        return found.ok
          ? { type: 'status-found', effect: effect.id, status: found.value }
          : { type: 'status-not-found', effect: effect.id, why: found.error.code };
      }
      default:
        return unreachable(effect);
    }
  };

  return (effect: Effect, dispatch: (event: SessionEvent) => void): void => {
    if (effect.type === 'forget') {
      log('visit.ended', { visit: effect.visit });
      return;
    }
    outcomeOf(effect).then(dispatch, () => {
      log('fault', { code: 'effect-failed', where: effect.type });
      const failure = failureOf(effect);
      if (failure !== undefined) dispatch(failure);
    });
  };
}

/** What the resident is told when an effect broke in a way nobody expected. */
function failureOf(effect: Exclude<Effect, { type: 'forget' }>): SessionEvent | undefined {
  switch (effect.type) {
    case 'keep':
      return { type: 'not-kept', effect: effect.id, why: 'storage-broken' };
    case 'amend':
      return { type: 'not-amended', effect: effect.id, why: 'storage-broken' };
    case 'park':
      return { type: 'not-parked', effect: effect.id, why: 'storage-broken' };
    case 'unpark':
      return { type: 'unparked', effect: effect.id };
    case 'print':
      return { type: 'not-printed', effect: effect.id, why: 'offline' };
    case 'look-up':
      return { type: 'status-not-found', effect: effect.id, why: 'unknown' };
    case 'rate':
    case 'call-helper':
      return undefined;
    default:
      return unreachable(effect);
  }
}
