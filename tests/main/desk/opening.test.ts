import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk } from '#main/desk/desk.ts';
import { contentDir } from './hall.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hall-'));
});
afterEach(() => rm(dir, { recursive: true }));

const key = Buffer.alloc(32, 7);
const options = () => ({ dataDir: join(dir, 'data'), contentDir, key });

it('a desk without a key opens for this machine only', async () => {
  await expect(openDesk({ ...options(), host: '0.0.0.0' })).rejects.toMatchObject({ code: 'key-needed' });
  const desk = await openDesk(options());
  const kept = await fetch(`${desk.url}/requests.json`, {
    method: 'POST',
    body: new URLSearchParams({ service_code: 'noise', address_string: '幸福里1号楼' }),
  });
  expect(kept.status).toBe(201);
  // Nobody is staff where no key is: what was handed in stays closed.
  expect((await fetch(`${desk.url}/requests.json?api_key=any`)).status).toBe(403);
  await desk.close();
});

it('a desk that holds cases does not open with another key', async () => {
  const desk = await openDesk(options());
  const body = new URLSearchParams({ service_code: 'noise', address_string: '幸福里1号楼' });
  await fetch(`${desk.url}/requests.json`, { method: 'POST', body });
  await desk.close();
  await expect(openDesk({ ...options(), key: Buffer.alloc(32, 8) })).rejects.toMatchObject({
    code: 'storage',
    message: expect.stringContaining('wrong-key') as string,
  });
});

it('a port that is taken is named, and the store is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  await expect(openDesk({ ...options(), port })).rejects.toMatchObject({
    code: 'address',
    message: `the desk cannot listen on 127.0.0.1:${port} (EADDRINUSE)`,
  });
  await new Promise((resolve) => other.close(resolve));
  await (await openDesk(options())).close();
});

it('a hall’s slip of the pen is found with file and place', async () => {
  const content = join(dir, 'content');
  await cp(contentDir, content, { recursive: true });
  await writeFile(join(content, 'services', 'noise.json'), '{ "service_code": "noise", }');
  await writeFile(join(content, 'notices', 'party.json'), '{ "id": "party", "title": "联欢会" }');
  await expect(openDesk({ ...options(), contentDir: content })).rejects.toMatchObject({
    code: 'content',
    message: expect.stringMatching(/services\/noise\.json: not JSON.*notices\/party\.json: date/s) as string,
  });
});

it('the page and the document describe every operation', async () => {
  const desk = await openDesk(options());
  const document = (await (await fetch(`${desk.url}/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  const page = await (await fetch(`${desk.url}/`)).text();
  expect(document.openapi).toBe('3.1.0');
  for (const path of Object.keys(document.paths).filter((each) => each.endsWith('.json'))) {
    expect(page).toContain(path);
  }
  expect(Object.keys(document.paths)).toContain('/requests.xml');
  await desk.close();
});
