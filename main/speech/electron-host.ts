import { performance } from 'node:perf_hooks';
import { MessageChannelMain, utilityProcess, type WebContents } from 'electron';
import { channels } from '#app/bridge/names.ts';
import type { Log } from '#app/log.ts';
import {
  createSpeechHost,
  type SpeechHost,
  type SpeechPage,
  type SpeechProcess,
  type SpeechState,
} from './host.ts';

export interface ElectronSpeechOptions {
  /** The built `speech/process.js`. */
  readonly entry: string;
  readonly modelsFolder: string;
  readonly clipsFolder: string;
  readonly packFolder?: string;
  readonly onState: (state: SpeechState) => void;
  readonly log: Log;
}

interface WindowPage extends SpeechPage {
  readonly contents: WebContents;
}

/** The speech process in Electron. `connect` the page whenever it has loaded: each time it gets a fresh port. */
export function openSpeech(options: ElectronSpeechOptions): {
  readonly connect: (contents: WebContents) => void;
} & Pick<SpeechHost, 'prepare' | 'foresee' | 'forget' | 'close'> {
  const known = new Map<WebContents, WindowPage>();
  const host = createSpeechHost<WindowPage>({
    launch: () => launch(options),
    onState: (state) => {
      options.log('speech.state', { hearing: said(state.hearing), speaking: said(state.speaking) });
      options.onState(state);
    },
    onLost: (code) => {
      options.log('speech.lost', { code });
    },
    onRefused: () => {
      options.log('page.refused', { channel: channels.speech });
    },
    later: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      return () => {
        clearTimeout(timer);
      };
    },
    now: () => performance.now(),
  });
  return {
    ...host,
    connect: (contents) => {
      const page = known.get(contents) ?? pageOf(contents);
      if (!known.has(contents)) {
        known.set(contents, page);
        contents.once('destroyed', () => {
          host.disconnect(page);
          known.delete(contents);
        });
      }
      host.connect(page);
    },
  };
}

const said = ({ engine, trouble }: SpeechState['hearing']): string =>
  trouble ? `${engine}: ${trouble}` : engine;

/** A message without a port tells the page that the line is dead. */
const pageOf = (contents: WebContents): WindowPage => ({
  contents,
  lost: () => {
    if (!contents.isDestroyed()) contents.postMessage(channels.speech, null, []);
  },
});

function launch({
  entry,
  modelsFolder,
  clipsFolder,
  packFolder,
}: ElectronSpeechOptions): SpeechProcess<WindowPage> {
  const child = utilityProcess.fork(
    entry,
    [
      ...['--models', modelsFolder, '--clips', clipsFolder],
      ...(packFolder === undefined ? [] : ['--pack', packFolder]),
    ],
    {
      serviceName: 'Hall Kiosk speech',
    },
  );
  return {
    connect: ({ contents }) => {
      if (contents.isDestroyed()) return;
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: 'page' }, [port2]);
      contents.postMessage(channels.speech, null, [port1]);
    },
    order: (order) => {
      child.postMessage(order);
    },
    onState: (listener) => {
      child.on('message', (message: { type?: string } & SpeechState) => {
        if (message.type === 'state') listener({ hearing: message.hearing, speaking: message.speaking });
      });
    },
    onRefused: (listener) => {
      child.on('message', (message: { type?: string }) => {
        if (message.type === 'refused') listener();
      });
    },
    onExit: (listener) => {
      child.on('exit', listener);
    },
    kill: () => void child.kill(),
  };
}
