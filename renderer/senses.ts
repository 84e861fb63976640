import type { PageMessage } from '#app/bridge/contract.ts';
import { channels } from '#app/bridge/names.ts';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { Ear, type EarState } from './hearing/ear.ts';
import { portRecognizer } from './hearing/port-recognizer.ts';
import { createWebAudioOutput } from './speaking/output.ts';
import { createPortSynthesizer } from './speaking/port-synthesizer.ts';
import { createVoice } from './speaking/voice.ts';
import type { KioskStore, Presence } from './store.ts';

/** Ear and voice follow the turn: it is spoken when its serial goes up, and its vocabulary is listened for. */
export function connectSenses(
  store: KioskStore,
  send: (message: PageMessage) => void,
): { stopSpeaking(): void } {
  const { sense } = store.getState();
  const synthesizer = createPortSynthesizer();
  const voice = createVoice(
    { synthesizer, output: createWebAudioOutput() },
    {
      onCaption: (caption) => {
        sense({ caption });
      },
    },
  );
  let followed: Snapshot | undefined;
  const ear = new Ear({
    onHypothesis: (hypothesis, final) => {
      if (followed !== undefined) send({ type: 'heard', turn: followed.turn.id, hypothesis, final });
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
      send({ type: 'senses', hearing: state !== 'no-microphone' && state !== 'not-allowed', speaking: true });
    },
  });

  const speak = async ({ turn, settings }: Snapshot): Promise<void> => {
    send({ type: 'busy', busy: true });
    const how = await voice.say(utterancesOf(turn, settings.locale), settings);
    if (how === 'finished') send({ type: 'busy', busy: false });
  };
  store.subscribe(({ snapshot }, before) => {
    if (snapshot === undefined || snapshot === before.snapshot) return;
    if (snapshot.speakSerial !== before.snapshot?.speakSerial) void speak(snapshot);
    if (followed !== undefined && sameListening(followed, snapshot)) return;
    followed = snapshot;
    if (snapshot.turn.kind === 'guided') ear.follow(snapshot.turn.listening, snapshot.settings.locale);
    else ear.rest();
  });
  window.addEventListener('message', ({ source, data, ports }) => {
    if (source !== window || data !== channels.speech) return;
    const [port] = ports;
    synthesizer.attach(port);
    ear.connect(port === undefined ? undefined : portRecognizer(port));
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
  a.turn.kind === 'guided' &&
  b.turn.kind === 'guided' &&
  JSON.stringify(a.turn.listening) === JSON.stringify(b.turn.listening);
