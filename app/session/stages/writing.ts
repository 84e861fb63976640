import { turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import type { Rules, StageAt } from './rules.ts';

/** Something is being written to disk; a moment, without choices, and no way back. */
export const writing = <K extends 'keeping' | 'amending' | 'parking'>(at: K): Rules<StageAt<K>> => ({
  ask: () => ({
    id: turnId(at),
    scene: 'message',
    sign: { icon: 'pencil-simple', tint: 'pine' },
    heading: ours('keeping.heading'),
    choices: [],
    mode: 'off',
  }),
  take: () => undefined,
  back: () => undefined,
});
