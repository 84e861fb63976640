import type { Rule } from '../lint.ts';
import { alike } from './alike.ts';

const estatesAreDistinct: Rule = ({ gazetteer }) =>
  alike(gazetteer.estates.map(({ name, say }) => ({ name, also: say }))).map((message) => ({
    file: 'gazetteer.json',
    message,
  }));

const buildingsAreCounted: Rule = ({ gazetteer }) =>
  gazetteer.estates
    .filter(({ buildings }) => new Set(buildings.map(({ number }) => number)).size < buildings.length)
    .map(({ name }) => ({
      file: 'gazetteer.json',
      message: `${name}: a building stands there twice; delete one`,
    }));

const noticesEndAfterTheyBegin: Rule = ({ notices }) =>
  notices
    .filter(({ date, until }) => until !== undefined && until < date)
    .map(({ id }) => ({ file: `notices/${id}.json`, message: 'until lies before date; write a later day' }));

export const placeRules: readonly Rule[] = [
  estatesAreDistinct,
  buildingsAreCounted,
  noticesEndAfterTheyBegin,
];
