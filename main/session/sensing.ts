import type { PageMessage } from '#app/bridge/contract.ts';
import { mediaOf } from '#app/session/media.ts';
import type { HeldMedia } from './held-media.ts';
import type { Session } from './session.ts';

type Of<K extends PageMessage['type']> = Extract<PageMessage, { readonly type: K }>;

export interface Sensing {
  /** True: it was acted on. */
  heard(message: Of<'heard'>): boolean;
  pictured(message: Of<'pictured'>): void;
}

/** What ear and camera bring to the visit; their bytes are held only while the session names them. */
export const sensing = (session: Session, media: HeldMedia): Sensing => ({
  heard: ({ turn, hypothesis, final, overPrompt, sound }) => {
    const asked = session.turn();
    const keeps = final && asked.kind === 'guided' && asked.listening.keepsSound === true;
    const held = keeps && sound !== undefined ? media.hold('voice', sound) : undefined;
    const how = { final, overPrompt, ...(held !== undefined && { sound: held }) };
    const isActedOn = session.hear(turn, hypothesis, how);
    // It may have been a command, or nothing that was understood.
    media.keepOnly(mediaOf(session.state()));
    return isActedOn;
  },
  pictured: ({ turn, photo }) => {
    const asked = session.turn();
    const camera = asked.kind === 'guided' && asked.media?.kind === 'camera' ? asked.media : undefined;
    if (camera === undefined || asked.id !== turn || (photo !== undefined && !camera.taking)) return;
    const id = photo === undefined ? undefined : media.hold('photo', photo);
    session.dispatch({ type: 'pictured', ...(id === undefined ? {} : { id }) });
  },
});
