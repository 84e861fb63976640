import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitionAnswer, gazetteerAnswer, noticesAnswer, requestsAnswer } from '#main/desk/wire/answers.ts';
import { aKey, extended, openHall, type Hall } from './hall.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.leave());

const slip = { reference: '10000016', secret: 'A7K2M9Q4T6W8Y3B5D7F9' } as const;
const care = { service_code: 'care', ...slip, address_string: '幸福里3号楼', phone: '13800138000' };

/** A form may hold a field several times, as GeoReport's multivaluelist does. */
const handIn = (fields: readonly (readonly [string, string])[]) =>
  fetch(`${hall.url}/requests.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...aKey() },
    body: new URLSearchParams(
      [...Object.entries(care), ...fields].map(([name, value]) => [name, value]),
    ).toString(),
  });
const answersOf = async () => {
  const kept = await hall.get(`/requests.json?reference=${slip.reference}&secret=${slip.secret}`);
  requestsAnswer.parse(kept.list);
  return extended(kept)['attributes'];
};

describe('someone is to come and help', () => {
  it('with several things: they come as a repeated field, are kept and shown with their names', async () => {
    const answer = await handIn([
      ['attribute[what]', 'nails'],
      ['attribute[what]', 'hair'],
      ['attribute[time]', '2026-11-25 am'],
    ]);
    expect(answer.status).toBe(201);
    expect(await answersOf()).toEqual([
      { code: 'what', value: 'hair,nails', value_name: '剪头发、修指甲' },
      { code: 'time', value: '2026-11-25 am', value_name: '2026-11-25 am' },
    ]);
  });

  it('a question that waits for one of several things is answered with it', async () => {
    await handIn([
      ['attribute[what]', 'hair'],
      ['attribute[what]', 'bath'],
      ['attribute[able]', 'sits'],
      ['attribute[time]', '2026-11-25'],
    ]);
    expect(await answersOf()).toContainEqual({ code: 'able', value: 'sits', value_name: '要坐着洗' });
  });

  it.each([
    ['a thing that is not offered', ['attribute[what]', 'flying']],
    ['a day that is none', ['attribute[time]', '2026-13-45']],
    ['a moment where a day is asked', ['attribute[time]', '2026-11-25T09:00:00Z']],
  ] as const)('%s is refused without being echoed', async (_what, field) => {
    const answer = await handIn([field]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain(field[1]);
  });
});

describe('what the hall tells its residents', () => {
  it('the definition names the kinds and GeoReport’s datatypes', async () => {
    const definition = definitionAnswer.parse((await hall.get('/services/care.json')).body);
    expect(definition.attributes.map(({ code, kind, datatype }) => [code, kind, datatype])).toEqual([
      ['what', 'several', 'multivaluelist'],
      ['able', 'choice', 'singlevaluelist'],
      ['time', 'date', 'string'],
    ]);
    expect(definition.attributes[2]).toMatchObject({ min: 1, max: 14 });
  });

  it('notices and the community, in both languages', async () => {
    expect(noticesAnswer.parse((await hall.get('/notices.json')).list).length).toBeGreaterThan(0);
    const { community } = gazetteerAnswer.parse((await hall.get('/gazetteer.json?locale=en')).body);
    expect(community.name).toBe('Xingfuli Community');
  });
});

describe('a matter under way is judged', () => {
  it('by a score, which changes nothing of where it stands', async () => {
    await handIn([]);
    const rated = await hall.post(
      '/servicerequestupdates.json',
      { ...slip, type: 'feedback', score: '4' },
      aKey(),
    );
    expect(rated.status).toBe(201);
    const kept = await hall.get(`/requests.json?reference=${slip.reference}&secret=${slip.secret}`);
    expect(extended(kept)).toMatchObject({ status: 'submitted', rating: { score: 4 } });
  });

  it('but whether it is solved only when it is finished', async () => {
    await handIn([]);
    const early = await hall.post(
      '/servicerequestupdates.json',
      { ...slip, type: 'feedback', score: '1', solved: 'false' },
      aKey(),
    );
    expect(early.status).toBe(400);
  });
});
