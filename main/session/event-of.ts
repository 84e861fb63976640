import type { Understood } from '#app/understanding/understand.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { MediaId } from '#app/ids.ts';
import { unreachable } from '#app/result.ts';
import type { Answer } from '#app/turn/listening.ts';

/** What was understood, as an event; `sound`: how it was said. */
export function eventOf(understood: Understood, sound?: MediaId): SessionEvent {
  switch (understood.outcome) {
    case 'accepted':
      if ('answer' in understood) return answerEvent(understood.answer);
      if ('digits' in understood) return { type: 'said-digits', digits: understood.digits };
      if ('place' in understood) return { type: 'said-place', place: understood.place };
      return { type: 'said-words', words: understood.words, ...(sound === undefined ? {} : { sound }) };
    case 'ask':
      return { type: 'doubted', answer: understood.answer };
    case 'rejected':
      return { type: 'missed', why: 'not-understood' };
    default:
      return unreachable(understood);
  }
}

function answerEvent(answer: Answer): SessionEvent {
  switch (answer.type) {
    case 'choice':
      return { type: 'chose', id: answer.id, by: 'voice' };
    case 'key':
      return { type: 'pressed', key: answer.name, by: 'voice' };
    case 'pace':
      return { type: 'said-pace', change: answer.change };
    default:
      return unreachable(answer);
  }
}
