import { choiceId } from '../ids.ts';
import type { Estate } from '../hall.ts';
import { defined, ours, own } from '../text.ts';
import { tints } from '../turn/icons.ts';
import type { Choice } from '../turn/turn.ts';
import type { Place } from '../value.ts';
import type { Input, Partial, SaidPlace } from './answer.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import { hintLines } from './hint.ts';
import type { Asking, Kind, KindOf, Surroundings, Taken } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

type Address = KindOf<'address'>;

/** The whole estate, no one building: a public place may stop there. */
const anywhere = choiceId('anywhere');

/** 小区, then 号楼, then the room where someone is to come home to; said in one breath or keyed step by step. */
export const addressKind: Kind<Address> = {
  ask: (question, partial, around) => {
    const estate = estateOf(partial, around);
    if (estate === undefined) return askEstate(question, around);
    return partial.building === undefined ? askBuilding(question, estate, partial, around) : askRoom(partial);
  },
  take: (question, partial, input, around) =>
    input.type === 'place'
      ? placeSaid(question, partial, input.place, around)
      : input.type === 'digits'
        ? { took: 'part', partial: { ...partial, digits: input.digits } }
        : input.type === 'choice'
          ? placeChosen(question, partial, input, around)
          : undefined,
  readback: (_question, answer) =>
    answer.kind === 'place' ? own({ kind: 'place', place: answer.place }) : ours('address.unsure'),
  wire: () => undefined,
};

function askEstate(question: Address, { locale, estates }: Surroundings): Asking {
  const choices = estates.map((estate, index): Choice => ({
    id: choiceId(estate.name),
    label: defined(estate.name, locale),
    icon: 'buildings',
    tint: tints[index % tints.length] ?? 'clay',
    say: estate.say,
  }));
  return {
    heading: defined(question.prompt, locale),
    lines: hintLines(question, locale),
    choices,
    always: [openChoice('address.unsure')],
    mode: 'place',
  };
}

function askBuilding(
  question: Address,
  estate: Estate,
  { digits, estate: told }: Partial,
  { locale }: Surroundings,
): Asking {
  const complete = buildingFits(estate, digits);
  return {
    heading: ours('address.building', { estate: defined(estate.name, 'zh-CN') }),
    // Where there is but one estate, this is the first that is asked of the place.
    lines: told === undefined && question.hint !== undefined ? [defined(question.hint, locale)] : [],
    entry: { kind: 'digits', digits, groups: [2], complete },
    choices: [
      ...(complete ? [enterChoice] : []),
      ...(digits === '' ? [] : [againChoice]),
      ...(complete
        ? []
        : [
            {
              id: anywhere,
              label: ours('address.anywhere'),
              icon: 'park',
              tint: 'leaf',
              say: [],
            } satisfies Choice,
          ]),
    ],
    mode: 'place',
  };
}

function askRoom({ digits }: Partial): Asking {
  const complete = roomFits(digits);
  return {
    heading: ours('address.room'),
    lines: [],
    entry: { kind: 'digits', digits, groups: [4], complete },
    choices: [
      ...(complete ? [enterChoice] : []),
      ...(digits === '' ? [] : [againChoice]),
      ...(complete ? [] : [openChoice('address.at-the-door')]),
    ],
    mode: 'place',
  };
}

/** 「幸福里三号楼」 at once, or 「三号楼」 alone where the estate is known. */
function placeSaid(question: Address, partial: Partial, said: SaidPlace, { estates }: Surroundings): Taken {
  const estate = called(estates, said.estate ?? partial.estate) ?? onlyOne(estates);
  if (estate === undefined) return { took: 'unfit', why: ours('address.which') };
  if (said.building === undefined && said.room === undefined) {
    return { took: 'part', partial: { digits: '', estate: estate.name } };
  }
  const building = said.building ?? partial.building;
  if (building === undefined || !buildingFits(estate, String(building))) {
    return {
      took: 'unfit',
      why: ours('address.no-such-building', { count: { kind: 'count', count: estate.buildings } }),
    };
  }
  if (question.depth === 'building') return placed({ estate: estate.name, building });
  if (said.room === undefined)
    return { took: 'part', partial: { digits: '', estate: estate.name, building } };
  return placed({
    estate: estate.name,
    building,
    ...(said.unit === undefined ? {} : { unit: said.unit }),
    room: said.room,
  });
}

function placeChosen(
  question: Address,
  partial: Partial,
  { id }: Extract<Input, { type: 'choice' }>,
  around: Surroundings,
): Taken | undefined {
  const { estates } = around;
  const estate = estateOf(partial, around);
  if (estate === undefined) {
    if (id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    const chosen = estates.find(({ name }) => name === id);
    if (chosen === undefined) return undefined;
    return chosen.buildings === 0
      ? placed({ estate: chosen.name })
      : { took: 'part', partial: { digits: '', estate: chosen.name } };
  }
  if (id === again) return { took: 'part', partial: { ...partial, digits: '' } };
  if (partial.building === undefined) {
    if (id === anywhere) return placed({ estate: estate.name });
    if (id !== enter) return undefined;
    if (!buildingFits(estate, partial.digits)) {
      return {
        took: 'unfit',
        why: ours('address.no-such-building', { count: { kind: 'count', count: estate.buildings } }),
      };
    }
    const building = Number(partial.digits);
    return question.depth === 'building'
      ? placed({ estate: estate.name, building })
      : { took: 'part', partial: { digits: '', estate: estate.name, building } };
  }
  if (id === leftOpen) return placed({ estate: estate.name, building: partial.building });
  return id === enter && roomFits(partial.digits)
    ? placed({ estate: estate.name, building: partial.building, room: partial.digits })
    : undefined;
}

/** The one that was told, or the only one there is; where its houses have no numbers it must still be told. */
function estateOf({ estate }: Partial, { estates }: Surroundings): Estate | undefined {
  const only = onlyOne(estates);
  return estates.find(({ name }) => name === estate) ?? (only?.buildings === 0 ? undefined : only);
}

/** By its name or one that neighbours use. */
const called = (estates: readonly Estate[], said: string | undefined): Estate | undefined =>
  estates.find(({ name, say }) => said !== undefined && (name === said || say.includes(said)));
const placed = (place: Place): Taken => ({ took: 'answer', answer: { kind: 'place', place } });
const onlyOne = (estates: readonly Estate[]): Estate | undefined =>
  estates.length === 1 ? estates[0] : undefined;
const roomFits = (digits: string): boolean => /^[1-9]\d{2,3}$/.test(digits);
const buildingFits = ({ buildings }: Estate, digits: string): boolean =>
  /^\d{1,3}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= buildings;
