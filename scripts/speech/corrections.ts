import type { Recognizer } from '#app/ports/recognizer.ts';
import { visitId } from '#app/ids.ts';
import type { World } from '#app/session/world.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { openSession, type Session } from '#main/session/session.ts';
import { feed } from './hear-case.ts';

/** Whoever is still misheard after so many tries touches the keys. */
const tries = 3;

export interface Teller {
  /** The number as it is told first, 16 kHz. */
  readonly first: Float32Array;
  /** Says anything else in the same voice, 16 kHz; speed 1 is the voice's own. */
  readonly say: (words: string, speed: number) => Promise<Float32Array>;
}

/**
 * A resident who tells a phone number to the kiosk's own session, hears it read back, and tells it again where it is
 * wrong: 「不对，是…」. How many tries it took; undefined where three were not enough.
 */
export async function triesToTell(
  recognizer: Recognizer,
  world: World,
  digits: string,
  { first, say }: Teller,
): Promise<number | undefined> {
  const session = atThePhone(world);
  const number = spokenValue({ kind: 'phone', digits }, 'zh-CN');
  for (let at = 1; at <= tries; at += 1) {
    const read = digitsOf(session);
    // Corrected once, then told as at first, slower still.
    const words = at === 2 && read !== '' ? `不对，是${number}` : number;
    const sound = at === 1 ? first : await say(words, at === 2 ? 0.8 : 0.7);
    await tell(recognizer, session, sound);
    if (digitsOf(session) === digits) return at;
  }
  return undefined;
}

/** A report as far as the phone. */
function atThePhone(world: World): Session {
  const session = openSession({
    world: () => world,
    perform: () => undefined,
    show: () => undefined,
    newVisit: () => visitId('told'),
  });
  session.dispatch({ type: 'said-words', words: '楼下路灯不亮' });
  const [estate] = world.hall.estates;
  session.dispatch({
    type: 'said-place',
    place: { ...(estate === undefined ? {} : { estate: estate.name }), building: 3 },
  });
  if (guided(session).entry === undefined) throw new Error('the way to the phone has changed');
  return session;
}

function guided(session: Session): GuidedTurn {
  const turn = session.turn();
  if (turn.kind !== 'guided') throw new Error('a fault is shown');
  return turn;
}

function digitsOf(session: Session): string {
  const { entry } = guided(session);
  return entry?.kind === 'digits' ? entry.digits : '';
}

async function tell(recognizer: Recognizer, session: Session, sound: Float32Array): Promise<void> {
  const { id, listening } = guided(session);
  let over = false;
  await new Promise<void>((done) => {
    const end = (): void => {
      over = true;
      done();
    };
    const utterance = recognizer.listen(listening, 'zh-CN', (event) => {
      if (event.type === 'hypothesis' && session.hear(id, event.hypothesis, event)) {
        utterance.abort();
        end();
      } else if (event.type === 'ended' || event.type === 'failed') end();
    });
    void feed(utterance.push.bind(utterance), sound, false, 0, () => over);
  });
}
