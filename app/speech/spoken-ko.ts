import { unreachable } from '../result.ts';
import { inGroups, referenceGroups, shownValue } from '../strings/shown-value.ts';
import type { Value } from '../value.ts';
import { inBreathsKo, normaliseKo } from './normalise-ko.ts';

/** A value for the system's Korean voice: it reads figures by itself, but numbers to call are read digit by digit. */
export function spokenKo(value: Value, phoneGroups: readonly number[]): string {
  switch (value.kind) {
    case 'words':
      return normaliseKo(value.words);
    case 'phone':
      return inBreathsKo(inGroups(value.digits, phoneGroups).split(' '));
    case 'reference':
      return inBreathsKo(inGroups(value.digits, referenceGroups).split(' '));
    case 'clock':
      return value.minute === 0 ? `${value.hour}시` : `${value.hour}시 ${value.minute}분`;
    case 'letters':
    case 'count':
    case 'place':
    case 'day':
      return shownValue(value, 'ko');
    default:
      return unreachable(value);
  }
}
