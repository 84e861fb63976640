import type { ComponentType } from 'react';
import type { GuidedTurn, Scene } from '#app/turn/turn.ts';
import { Camera } from './camera.tsx';
import { Done } from './done.tsx';
import { EntryScene } from './entry.tsx';
import { Plain } from './plain.tsx';
import { Review } from './review.tsx';
import { Welcome } from './welcome.tsx';

/** How the page arranges each scene. */
export const scenes: Readonly<Record<Scene, ComponentType<{ readonly turn: GuidedTurn }>>> = {
  welcome: Welcome,
  home: Plain,
  question: Plain,
  entry: EntryScene,
  review: Review,
  done: Done,
  progress: Plain,
  message: Plain,
  camera: Camera,
};
