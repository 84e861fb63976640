import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openHall, staffKey, type Hall } from './hall.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall({ apiKey: staffKey });
});
afterEach(() => hall.leave());

const titles = async (locale = 'zh-CN'): Promise<readonly unknown[]> =>
  (await hall.get(`/notices.json?locale=${locale}`)).list.map(({ title }) => title);
const put = (fields: Readonly<Record<string, string>>, key = staffKey) =>
  hall.post('/notices.json', { api_key: key, ...fields });
const water = { title: '周三停水', lines: '周三上午停水。\n请早点接好水。' };

it('the staff put up a notice: it is told at once, and after a restart', async () => {
  expect((await put(water)).status).toBe(201);
  expect(await titles()).toContain('周三停水');
  const { dataDir } = hall;
  await hall.close();
  hall = await openHall({ apiKey: staffKey, dataDir });
  expect(await titles()).toContain('周三停水');
});

it('changes one and takes one down; the content the kiosk came with stays as it was', async () => {
  await put({ id: 'fraud', title: '骗子又来了', lines: '接到就挂掉。' });
  expect(await titles()).toContain('骗子又来了');
  expect(await titles()).not.toContain('小心骗子打电话');
  expect((await put({ id: 'fraud', remove: 'true' })).status).toBe(201);
  expect(await titles()).not.toContain('骗子又来了');
  expect((await put({ id: 'fraud', remove: 'true' })).status).toBe(404);
  const untouched = await openHall({ apiKey: staffKey });
  expect((await untouched.get('/notices.json')).list.map(({ title }) => title)).toContain('小心骗子打电话');
  await untouched.leave();
});

it('what is not written in English is not told in English', async () => {
  await put(water);
  expect(await titles('en')).not.toContain('周三停水');
  await put({
    ...water,
    id: 'water',
    title_en: 'No water on Wednesday',
    lines_en: 'In the morning.\nPlease fill a pot.',
  });
  expect(await titles('en')).toContain('No water on Wednesday');
});

it('a sentence nobody could follow, office language, a day that is none: refused, and nothing is changed', async () => {
  const before = await titles();
  const long = '因为自来水公司要换管子所以这个星期三的上午八点到十二点停水。';
  for (const [status, bad] of [
    [422, { ...water, lines: long }],
    [422, { ...water, title: ' ' }],
    [422, { ...water, title_en: 'No water' }],
    [400, { ...water, until: 'soon' }],
    [400, { ...water, lines: '' }],
    [400, { title: '空' }],
  ] as const)
    expect((await put(bad)).status).toBe(status);
  expect(await titles()).toEqual(before);
});

it('is for the staff alone', async () => {
  expect((await put(water, 'another-key')).status).toBe(403);
  expect((await hall.post('/notices.json', water)).status).toBe(403);
});

it('a copy that somebody spoilt by hand does not take the desk along', async () => {
  await put(water);
  const { dataDir } = hall;
  await hall.close();
  await writeFile(join(dataDir, 'notices', 'fraud.json'), '{');
  hall = await openHall({ apiKey: staffKey, dataDir });
  expect(await titles()).toContain('小心骗子打电话');
});
