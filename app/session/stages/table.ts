import type { Stage } from '../state.ts';
import { amended, withdrawing } from './amending.ts';
import { askDoor } from './ask-door.ts';
import { asking } from './asking.ts';
import { called, doubting, idling, stopping } from './asides.ts';
import { community, communityOf, communityUnknown } from './community.ts';
import { done } from './done.ts';
import { emergency } from './emergency.ts';
import { fourOrTen } from './four-or-ten.ts';
import { home } from './home.ts';
import { notKept } from './keeping.ts';
import { looks } from './looks.ts';
import { materials, neededList } from './materials.ts';
import { notice, notices } from './notices.ts';
import { offered } from './offered.ts';
import { draftGone, parked, resuming } from './parking.ts';
import { found, lookingUp, notFound, progress } from './progress.ts';
import { practice } from './practice.ts';
import { ratingReason } from './rating-reason.ts';
import { rated, rating, ratingScore, ratingSlip } from './rating.ts';
import { resting } from './resting.ts';
import { review } from './review.ts';
import type { Rules, StageAt } from './rules.ts';
import { sameAgain } from './same-again.ts';
import { services } from './services.ts';
import { struggling } from './struggling.ts';
import { whereAmI } from './where.ts';
import { writing } from './writing.ts';

/** Each stage is one row; a missing row does not compile. */
const table: { readonly [K in Stage['at']]: Rules<StageAt<K>> } = {
  resting,
  home,
  services,
  offered,
  asking,
  review,
  keeping: writing('keeping'),
  'not-kept': notKept,
  done,
  progress,
  'looking-up': lookingUp,
  found,
  'not-found': notFound,
  'same-again': sameAgain,
  parking: writing('parking'),
  parked,
  resuming,
  'draft-gone': draftGone,
  ask: askDoor,
  materials,
  needed: neededList,
  community,
  'community-of': communityOf,
  'community-unknown': communityUnknown,
  notices,
  notice,
  rating,
  'rating-slip': ratingSlip,
  'rating-score': ratingScore,
  'rating-reason': ratingReason,
  rated,
  withdrawing,
  amending: writing('amending'),
  amended,
  doubting,
  'four-or-ten': fourOrTen,
  emergency,
  called,
  stopping,
  idling,
  where: whereAmI,
  practice,
  struggling,
  looks,
};

export const rulesOf = (stage: Stage): Rules<Stage> => table[stage.at];
