import type { PageMessage } from '#app/bridge/contract.ts';
import { channels } from '#app/bridge/names.ts';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { Silence } from '#app/ports/synthesizer.ts';
import { audienceOf, type OutputPlace } from '#app/speech/output.ts';
import { standingOn } from '#app/speech/standing-on.ts';
import type { Ears } from '#app/engines.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import type { Listening } from '#app/turn/listening.ts';
import type { Turn } from '#app/turn/turn.ts';
import { Ear, type EarState } from './hearing/ear.ts';
import { enginesOf } from './hearing/engines.ts';
import { installSpeechRecognition } from './hearing/install.ts';
import { Microphone } from './hearing/microphone.ts';
import { soundRing } from './hearing/sound-ring.ts';
import { portRecognizer } from './hearing/port-recognizer.ts';
import { followOutputs, type Devices } from './speaking/devices.ts';
import { voskInPage } from './hearing/vosk/in-page.ts';
import { createWebAudioOutput } from './speaking/output.ts';
import { createPortSynthesizer } from './speaking/port-synthesizer.ts';
import { fetchVisitSound } from './speaking/visit-sound.ts';
import { createVoice } from './speaking/voice.ts';
import type { KioskStore, Presence } from './store.ts';

/** Ear and voice follow the turn: it is spoken when its serial goes up, and its vocabulary is listened for. */
export function connectSenses(
  store: KioskStore,
  send: (message: PageMessage) => void,
  devices: Devices = navigator.mediaDevices,
): { stopSpeaking(): void } {
  const { sense } = store.getState();
  const synthesizer = createPortSynthesizer();
  const output = createWebAudioOutput();
  const voice = createVoice(
    { synthesizer, output },
    {
      onCaption: (caption) => {
        sense({ caption });
        if (playingBack) endPlayback();
      },
      onTrouble: (why) => {
        silent = why;
        tellSenses();
      },
    },
  );
  let followed: Snapshot | undefined;
  let hearing = true;
  let place: OutputPlace | undefined;
  let silent: Silence | undefined;
  const tellSenses = (): void => {
    send({
      type: 'senses',
      hearing,
      speaking: silent === undefined,
      handset: place === 'handset',
      ...(silent !== undefined && { silent }),
    });
  };
  const ears = (): Ears => store.getState().snapshot?.ears ?? {};
  const engines = enginesOf(ears, voskInPage);
  const microphone = new Microphone();
  const ring = soundRing(microphone);
  /** Somebody has begun to speak and not ended. */
  let heardSince = false;
  let playingBack = false;
  installSpeechRecognition({ microphone, recognizer: () => engines.together }, () => Object.keys(ears()));
  const ear = new Ear(
    {
      onHypothesis: (hypothesis, final) => {
        // Played back, what was said is nobody's answer.
        if (followed === undefined || playingBack) return;
        heardSince = !final;
        const sound = final ? ring.take() : undefined;
        const { id: turn } = followed.turn;
        send({
          type: 'heard',
          turn,
          hypothesis,
          final,
          overPrompt: voice.speaking,
          ...(sound && { sound }),
        });
      },
      // While the kiosk speaks nobody is expected to.
      onMissed: (why) => {
        if (followed !== undefined && !voice.speaking) send({ type: 'missed', turn: followed.turn.id, why });
      },
      onLevel: (level) => {
        sense({ level });
      },
      onState: (state) => {
        sense({ hearing: presenceOf[state] });
        hearing = state !== 'no-microphone' && state !== 'not-allowed';
        tellSenses();
      },
    },
    microphone,
  );
  let connected: Recognizer | undefined;
  /** The engine of the language spoken now; another one only where it is another. */
  const connect = (): void => {
    const locale = store.getState().snapshot?.settings.locale;
    const engine = locale === undefined ? undefined : engines.engineFor(locale);
    if (engine === connected) return;
    connected = engine;
    ear.connect(engine);
  };
  const outputs = followOutputs(
    devices,
    () => store.getState().snapshot?.handset,
    (chosen) => {
      const before = place;
      ({ place } = chosen);
      output.route(chosen.deviceId);
      tellSenses();
      // Whoever takes the handset is spoken to; where it is taken away, the hall is not told the rest.
      if (before === undefined) return;
      if (place === 'handset') send({ type: 'event', event: { type: 'woke', by: 'key' } });
      else if (voice.speaking) send({ type: 'event', event: { type: 'pressed', key: 'pause', by: 'key' } });
    },
  );

  let said: Promise<'finished' | 'stopped'> | undefined;
  const speak = async (snapshot: Snapshot): Promise<void> => {
    const { turn, settings } = snapshot;
    // Nobody writes a number down that the printer's news cut short.
    if (isNews(turn) && voice.speaking && (await said) === 'stopped') return;
    if (store.getState().snapshot?.speakSerial !== snapshot.speakSerial) return;
    send({ type: 'busy', busy: true });
    const audience = audienceOf(place ?? 'loudspeaker', settings);
    const asSaid = soundOf(turn);
    const sound = asSaid === undefined ? undefined : await fetchVisitSound(asSaid);
    if (store.getState().snapshot?.speakSerial !== snapshot.speakSerial) return;
    const saying = voice.say(utterancesOf(turn, settings.locale, audience), settings, sound);
    playingBack = sound !== undefined;
    said = saying;
    const how = await saying;
    if (how === 'stopped') return;
    send({ type: 'busy', busy: false });
    // So far it was the kiosk that was heard.
    if (!heardSince) ring.clear();
  };
  /** What the ear heard of it is forgotten. */
  const endPlayback = (): void => {
    playingBack = false;
    if (followed !== undefined) follow(followed);
  };
  /** Held where it is; a held voice keeps nobody here, so the silence counts. */
  const hold = (paused: boolean): void => {
    if (paused) voice.pause();
    else voice.resume();
    if (voice.speaking) send({ type: 'busy', busy: !paused });
  };
  const follow = ({ turn, settings }: Snapshot): void => {
    heardSince = false;
    ring.follow(turn.kind === 'guided' && turn.listening.keepsSound === true);
    const listening = listeningOf(turn);
    if (listening !== undefined) ear.follow(listening, settings.locale);
    else ear.rest();
  };
  store.subscribe(({ snapshot }, before) => {
    if (snapshot === undefined || snapshot === before.snapshot) return;
    // Only now the hall's name for its handset is known.
    if (before.snapshot === undefined) void outputs.look();
    if (snapshot.speakSerial !== before.snapshot?.speakSerial) void speak(snapshot);
    // The staff's own screens say nothing but what they are asked for.
    else if (isAsked(snapshot.turn, before.snapshot.turn)) void speak(snapshot);
    else if (snapshot.paused !== before.snapshot.paused) hold(snapshot.paused === true);
    connect();
    if (followed !== undefined && sameListening(followed, snapshot)) return;
    followed = snapshot;
    follow(snapshot);
  });
  store.subscribe(({ snapshot, presence: { focus } }, before) => {
    if (snapshot?.turn.kind !== 'guided' || focus === undefined || focus === before.presence.focus) return;
    const { turn, settings } = snapshot;
    send({ type: 'busy', busy: true });
    void voice.say(standingOn(turn, focus, settings.locale), settings).then((how) => {
      if (how === 'finished') send({ type: 'busy', busy: false });
    });
  });
  window.addEventListener('message', ({ source, data, ports }) => {
    if (source !== window || data !== channels.speech) return;
    const [port] = ports;
    synthesizer.attach(port);
    engines.attach(port === undefined ? undefined : portRecognizer(port));
    connect();
    port?.start();
  });
  return {
    stopSpeaking: () => {
      if (!voice.speaking) return;
      voice.stop();
      send({ type: 'busy', busy: false });
    },
  };
}

/** What was said, to be heard; not once more where only a closure is said anew. */
const soundOf = (turn: Turn) =>
  turn.kind === 'guided' && turn.media?.kind === 'sound' && turn.brief === undefined
    ? turn.media.id
    : undefined;

/** Of the slip, while the number of the case is being read out. */
const isNews = (turn: Turn): boolean =>
  turn.kind === 'guided' && turn.scene === 'done' && turn.brief === 'closure';

const presenceOf: Readonly<Record<EarState, Presence['hearing']>> = {
  resting: 'off',
  listening: 'listening',
  'no-microphone': 'deaf',
  'not-allowed': 'deaf',
  'no-engine': 'deaf',
};

const sameListening = (a: Snapshot, b: Snapshot): boolean =>
  a.turn.id === b.turn.id &&
  a.settings.locale === b.settings.locale &&
  listeningOf(a.turn) !== undefined &&
  JSON.stringify(listeningOf(a.turn)) === JSON.stringify(listeningOf(b.turn));

/** What is listened for on a turn; `undefined`: the ear rests. */
const listeningOf = (turn: Turn): Listening | undefined =>
  turn.kind === 'guided' || turn.kind === 'staff' ? turn.listening : undefined;

const isAsked = (turn: Turn, before: Turn | undefined): boolean =>
  turn.kind === 'staff' &&
  turn.says !== undefined &&
  (before?.kind !== 'staff' || before.says?.serial !== turn.says.serial);
