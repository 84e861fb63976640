import { ours } from '../../text.ts';
import type { SavePlace } from '../data.ts';
import type { StaffField } from '../view.ts';
import { words } from './rules.ts';

/** Where something is to be saved: its field is `to`. */
export const placeField = (label: StaffField['label'], places: readonly SavePlace[]): StaffField => ({
  name: 'to',
  label,
  kind: 'one-of',
  required: true,
  options: places.map((place) =>
    place.at === 'mounted'
      ? {
          value: place.path,
          label: ours('staff.day.stick', { name: words(place.path.replace(/^.*\//, '')) }),
        }
      : { value: place.at, label: ours(`staff.place.${place.at}`) },
  ),
});
