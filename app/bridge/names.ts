/** Channel names, alone, so that the preload stays tiny (a few hundred bytes). */
export const channels = {
  /** main → page: the snapshot to render. */
  snapshot: 'snapshot',
  /** page → main: what the resident or a device did. */
  event: 'event',
  /** page → main → page: ports to the speech process, for audio in and out. */
  speech: 'speech',
} as const;
export const bridgeName = 'kiosk';
