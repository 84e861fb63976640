import type { Text } from '../text.ts';
import { ours } from '../text.ts';
import type { Value } from '../value.ts';

/**
 * What the loudspeaker may say of a value: who stands behind must not learn where someone lives or how to call them
 * (Personal Information Protection Law, art. 28 and 29). The whole value goes to a handset or headphone only.
 */
export function masked(value: Value): Value | Text {
  switch (value.kind) {
    case 'phone':
      return ours('speech.ending', { digits: { kind: 'reference', digits: value.digits.slice(-4) } });
    case 'place': {
      const { unit: _unit, room: _room, ...open } = value.place;
      return { kind: 'place', place: open };
    }
    default:
      return value;
  }
}
