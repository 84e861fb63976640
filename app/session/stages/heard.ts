import { choiceId } from '../../ids.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';

/** Back to 问一问, for one who wants to know more. */
export const askMoreChoice: Choice = {
  id: choiceId('ask-more'),
  label: ours('ask.more'),
  icon: 'question',
  tint: 'sky',
  say: ['还想问', '再问', 'ask again'],
};

/** What was asked has been told: the visit is over, and everything of it goes. */
export const heardChoice: Choice = {
  id: choiceId('heard'),
  label: ours('ask.heard'),
  icon: 'check',
  tint: 'leaf',
  say: ['好了', '听到了', '没有了', 'all right'],
};
