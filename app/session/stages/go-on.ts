import { choiceId } from '../../ids.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';

/** Back to what was under way. */
export const goOnChoice: Choice = {
  id: choiceId('go-on'),
  label: ours('aside.go-on'),
  icon: 'check',
  tint: 'leaf',
  say: ['接着办', '继续', '还在', '我还在', 'go on'],
  primary: true,
};
