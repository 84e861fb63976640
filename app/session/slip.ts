import type { CaseStatus, Kept } from '../cases/submission.ts';
import type { Hall } from '../hall.ts';
import { contact, pathOf, where, type Answers } from '../journey/journey.ts';
import { publicPart } from '../journey/known.ts';
import type { Locale } from '../locale.ts';
import { readback } from '../questions/kinds.ts';
import type { Receipt } from '../receipt/receipt.ts';
import type { QuestionKind, Service } from '../services/service.ts';
import { defined, ours, own } from '../text.ts';
import { nextLines } from './next-lines.ts';

/** The slip of a case: what, where, when, what next. No phone, no room, no words of the resident's. */
export function receiptOf(
  kept: Kept,
  service: Service,
  answers: Answers,
  locale: Locale,
  hall: Hall,
): Receipt {
  const place = answers[where];
  const details = pathOf(service, answers).flatMap((question) => {
    const answer = answers[question.code];
    const printed = answer !== undefined && onSlips.has(question.kind);
    return printed && question.code !== contact && question.dataClass === 'matter'
      ? [
          {
            label: ours('review.detail'),
            value: readback(question, answer, { locale, estates: hall.estates, now: kept.keptAt }),
          },
        ]
      : [];
  });
  return {
    kind: 'case',
    locale,
    reference: kept.reference,
    secret: kept.secret,
    hall: { name: hall.name, phone: hall.phone, hours: hall.hours },
    lines: [
      { label: ours('review.what'), value: defined(service.name, service.locale) },
      ...details,
      ...(place?.kind === 'place'
        ? // A slip may be lost.
          [{ label: ours('review.where'), value: own({ kind: 'place', place: publicPart(place.place) }) }]
        : []),
      { label: ours('slip.when'), value: own({ kind: 'day', iso: kept.keptAt }) },
    ],
    next: nextLines(service, answers[contact]?.kind === 'phone'),
    at: kept.keptAt,
  };
}

/** The slip of a withdrawal: proof that it was taken back. It opens nothing. */
export const withdrawalOf = (
  { reference, keptAt }: Kept,
  { serviceName }: CaseStatus,
  locale: Locale,
  { name, phone, hours }: Hall,
): Receipt => ({
  kind: 'withdrawal',
  locale,
  reference,
  hall: { name, phone, hours },
  lines: [
    ...(serviceName === undefined
      ? []
      : [{ label: ours('review.what'), value: defined(serviceName, locale) }]),
    { label: ours('slip.when'), value: own({ kind: 'day', iso: keptAt }) },
  ],
  next: [ours('amended.withdraw.next'), ours('state.withdrawn.next')],
  at: keptAt,
});

/** What was chosen, never what was said or keyed in. */
const onSlips: ReadonlySet<QuestionKind> = new Set(['choice', 'several', 'yes-no', 'date']);
