import { unreachable } from '../result.ts';
import { receiptOf } from './slip.ts';
import type { WorldEvent } from './events.ts';
import { ours } from '../text.ts';
import type { EffectId } from '../ids.ts';
import { wasAmended } from './stages/amending.ts';
import { withPaper } from './paper.ts';
import { wasNotParked, wasParked, wasResumed } from './stages/parking.ts';
import { slipLine } from './stages/done.ts';
import { withRated } from './stages/rating.ts';
import { beneath, freshState, nextEffect, past, underlying, type Filed, type State } from './state.ts';
import { contact } from '../journey/journey.ts';
import { matterUnderWay } from './stages/asking.ts';
import { carriedOver } from './stages/services.ts';
import { goTo, moved, type Moved, type StageAt } from './stages/rules.ts';
import type { World } from './world.ts';

/** What came back from disk, network, printer and clock. An answer to an effect of an earlier visit changes nothing. */
export function fromWorld(
  state: State,
  event: Exclude<
    WorldEvent,
    { readonly type: 'idled' | 'pictured' | 'staff-came' | 'companion-came' | 'companion-left' }
  >,
  world: World,
): Moved {
  if ('effect' in event && !event.effect.startsWith(`${state.visit.id}:`)) return moved(state);
  switch (event.type) {
    case 'visit-opened':
      return moved({ ...state, visit: freshState(event.visit).visit });
    case 'kept':
      return kept(state, event, world);
    case 'not-kept':
      return moved(
        underlying(state.stage).at === 'keeping' ? goTo(state, past(state.stage, { at: 'not-kept' })) : state,
      );
    case 'delivered':
      return moved(withFiled(state, { delivered: true }));
    case 'printed':
      return moved(withPaper(state, event.effect, 'printed') ?? withSlip(state, event.effect, 'printed'));
    case 'not-printed':
      return moved(withPaper(state, event.effect, event.why) ?? withSlip(state, event.effect, event.why));
    case 'status-found':
      return found(state, event);
    case 'status-not-found':
      return notFound(state, event.effect);
    case 'amended': {
      const at = amending(state, event.kept.effect);
      return at === undefined
        ? moved(withRated(state, event.kept.effect, 'kept') ?? state)
        : wasAmended(at, event.kept, state, world);
    }
    case 'not-amended': {
      const at = amending(state, event.effect);
      return moved(
        at === undefined
          ? (withRated(state, event.effect, 'failed') ?? state)
          : goTo(state, { at: 'found', ...at.held }, ours('not-kept.heading')),
      );
    }
    case 'rated':
      return moved(withRated(state, event.effect, 'kept') ?? state);
    case 'parked':
      return wasParked(state, event.effect, event.code, event.until, world);
    case 'not-parked':
      return moved(wasNotParked(state, event.effect));
    case 'unparked':
      return wasResumed(state, event.effect, event.draft, world);
    case 'helper-called':
    case 'world-changed':
      return moved(state);
    default:
      return unreachable(event);
  }
}

const under = (state: State, stage: Parameters<typeof beneath>[1]): State =>
  goTo(state, beneath(state.stage, stage));

function found(state: State, { effect, status }: Extract<WorldEvent, { type: 'status-found' }>): Moved {
  const at = underlying(state.stage);
  if (at.at !== 'looking-up' || at.effect !== effect) return moved(state);
  const { reference, secret } = at;
  if (at.toRate === true && secret !== undefined)
    return moved(under(state, { at: 'rating-score', of: { status, reference, secret }, low: false }));
  const shown = { at: 'found', status, reference, ...(secret === undefined ? {} : { secret }) } as const;
  return moved(under(state, shown));
}

function amending({ stage }: State, effect: EffectId): StageAt<'amending'> | undefined {
  const at = underlying(stage);
  return at.at === 'amending' && at.effect === effect ? at : undefined;
}

/** What cannot be asked about just now can be judged all the same. */
function notFound(state: State, effect: EffectId): Moved {
  const at = underlying(state.stage);
  if (at.at !== 'looking-up' || at.effect !== effect) return moved(state);
  const { reference, secret } = at;
  return moved(
    at.toRate === true && secret !== undefined
      ? under(state, { at: 'rating-score', of: { reference, secret }, low: false })
      : under(state, { at: 'not-found' }),
  );
}

/** Safe on disk: the number is shown, the slip is printed, and what holds for a second matter is kept for it. */
function kept(state: State, { kept }: Extract<WorldEvent, { type: 'kept' }>, world: World): Moved {
  const at = underlying(state.stage);
  if (at.at !== 'keeping' || at.effect !== kept.effect) return moved(state);
  const { service, answers } = matterUnderWay(state, world);
  const { id, state: counted } = nextEffect(state);
  const filed: Filed = {
    reference: kept.reference,
    secret: kept.secret,
    service: service.code,
    hasPhone: answers[contact]?.kind === 'phone',
    delivered: false,
    slip: 'printing',
    print: id,
  };
  const visit = {
    ...counted.visit,
    filed,
    known: { ...state.visit.known, ...carriedOver(service, answers) },
  };
  // Whatever was being asked meanwhile, that it is kept comes first.
  return moved(goTo({ ...counted, visit }, past(state.stage, { at: 'done' }), slipLine('printing')), {
    type: 'print',
    id,
    receipt: receiptOf(kept, service, answers, state.settings.locale, world.hall),
  });
}

/** News of a slip: of the withdrawal's where that is shown, else of the case's. */
function withSlip(state: State, effect: EffectId, slip: Filed['slip']): State {
  const at = underlying(state.stage);
  if (at.at !== 'amended' || at.print !== effect)
    return state.visit.filed?.print === effect ? withFiled(state, { slip }) : state;
  const told = { ...state, stage: beneath(state.stage, { ...at, slip }) };
  return { ...told, closure: slipLine(slip), brief: 'closure', speakSerial: state.speakSerial + 1 };
}

/** News of the case or its slip: shown at once, spoken when it changes what the resident should do. */
function withFiled(state: State, news: Partial<Pick<Filed, 'delivered' | 'slip'>>): State {
  const { filed } = state.visit;
  if (filed === undefined) return state;
  const told = { ...state, visit: { ...state.visit, filed: { ...filed, ...news } } };
  if (news.slip === undefined || underlying(state.stage).at !== 'done') return told;
  const closure = slipLine(news.slip);
  return { ...told, closure, brief: 'closure', speakSerial: state.speakSerial + 1 };
}
