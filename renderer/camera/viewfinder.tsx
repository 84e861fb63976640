import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { GuidedTurn, TurnMedia } from '#app/turn/turn.ts';
import { mm, useView } from '../view.ts';
import { takePicture } from './take.ts';

/** A camera that has shown nothing for so long will not. */
const patienceMs = 5_000;
/** Wide enough to be scaled down to what is sent. */
const wanted: MediaTrackConstraints = { width: { ideal: 1_920 }, height: { ideal: 1_080 } };

/** What the camera sees, or what it took. Nothing of it is kept here: what was taken comes from main. */
export function Viewfinder({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  const { media } = turn;
  if (media === undefined || media.kind === 'sound') return null;
  const { widthMm, heightMm } = arrangement.view ?? { widthMm: 0, heightMm: 0 };
  return (
    <div className="viewfinder" style={{ width: mm(widthMm), height: mm(heightMm) }}>
      {media.kind === 'picture' ? (
        // The heading asks about it; a name read out would say nothing more.
        <img src={`/media/${media.id}`} alt="" />
      ) : (
        <Live turn={turn} media={media} />
      )}
    </div>
  );
}

function Live({
  turn: { id },
  media: { taking },
}: {
  readonly turn: GuidedTurn;
  readonly media: Extract<TurnMedia, { kind: 'camera' }>;
}): ReactNode {
  const { store } = useView();
  const video = useRef<HTMLVideoElement>(null);
  const [sees, setSees] = useState(false);
  const { pictured } = store.getState();
  useEffect(() => {
    let stream: MediaStream | undefined;
    let gone = false;
    const fail = (): void => {
      if (!gone) pictured(id);
    };
    const late = setTimeout(fail, patienceMs);
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted });
      if (gone || video.current === null) {
        stop(stream);
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      clearTimeout(late);
      setSees(true);
    };
    begin().catch(fail);
    return () => {
      gone = true;
      clearTimeout(late);
      if (stream !== undefined) stop(stream);
    };
  }, [id, pictured]);
  useEffect(() => {
    if (!taking || !sees || video.current === null) return;
    void takePicture(video.current).then((photo) => {
      pictured(id, photo);
    });
  }, [taking, sees, id, pictured]);
  return <video ref={video} muted playsInline aria-hidden="true" />;
}

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
