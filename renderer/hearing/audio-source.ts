import captureUrl from './capture.worklet.ts?worker&url';

/** Where 16 kHz mono audio comes from. */
export interface AudioSource {
  /** Stops it; no further block comes. */
  close(): void;
}

export interface SourceListener {
  readonly onBlock: (block: Float32Array) => void;
  /** The device was unplugged or taken away. */
  readonly onLost: () => void;
}

/** The engines' rate; the audio context resamples. */
const SAMPLE_RATE = 16_000;

/**
 * Noise suppression does not help recognition and automatic gain clips (measured); the level is evened out by the
 * recogniser. Echo cancellation lets a resident speak over the kiosk's voice.
 */
const constraints: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: true,
  noiseSuppression: false,
  autoGainControl: false,
};

/** Opens the hall's microphone. Throws a DOMException (NotFoundError, NotAllowedError, …) if there is none. */
export async function openMicrophone(listener: SourceListener): Promise<AudioSource> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: constraints });
  const [track] = stream.getAudioTracks();
  if (!track) throw new DOMException('the stream has no audio', 'NotFoundError');
  const source = await openTrack(track, listener);
  return {
    close() {
      source.close();
      track.stop();
    },
  };
}

/** Listens to a track that is open already; closing leaves the track as it is. */
export async function openTrack(track: MediaStreamTrack, listener: SourceListener): Promise<AudioSource> {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE });
  const close = (): void => {
    track.removeEventListener('ended', listener.onLost);
    if (context.state !== 'closed') void context.close();
  };
  try {
    await context.audioWorklet.addModule(captureUrl);
  } catch (cause) {
    close();
    throw cause;
  }
  const capture = new AudioWorkletNode(context, 'capture', {
    numberOfOutputs: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  capture.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    listener.onBlock(data);
  };
  context.createMediaStreamSource(new MediaStream([track])).connect(capture);
  track.addEventListener('ended', listener.onLost);
  await context.resume();
  return { close };
}
