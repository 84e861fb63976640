import { describe, expect, it } from 'vitest';
import { parseCommunity, parseNotices } from '#app/cases/wire/bulletin.ts';
import { openClient } from '#main/cases/client/client.ts';
import { hallDiscovery, keepInMemory, scriptedServer } from './scripted-server.ts';

const notices = JSON.stringify([
  {
    id: 'flu',
    title: '老人打流感针',
    date: '2026-11-20',
    until: '2026-12-31',
    lines: ['不要钱。'],
    locale: 'zh-CN',
  },
]);
const gazetteer = JSON.stringify({
  community: {
    name: '幸福里社区',
    committee: '居委会',
    address: '幸福路12号',
    phone: 5550123,
    hours: '每天',
  },
  estates: [{ name: '幸福里', name_shown: 'Xingfuli', say: ['幸福里小区'], buildings: [] }],
});

/** A hall that tells, until its network goes down. */
function hallServer(otherwise: Readonly<Record<string, string>> = {}) {
  let down = false;
  const server = scriptedServer(({ path }) => {
    if (down) return { fails: 'ECONNREFUSED' };
    const bodies: Readonly<Record<string, string>> = {
      '/discovery.json': hallDiscovery('a'),
      '/notices.json': notices,
      '/gazetteer.json': gazetteer,
      ...otherwise,
    };
    const body = bodies[path];
    return body === undefined ? undefined : { body };
  });
  return { ...server, goDown: () => (down = true) };
}

describe('what the hall tells', () => {
  it('comes from the hall profile, in the language asked for', async () => {
    const { fetch, seen } = hallServer();
    const told = await openClient({ endpoint: 'http://desk', fetch }).bulletin('en');
    expect(told).toMatchObject({
      ok: true,
      value: {
        community: { name: '幸福里社区', phone: '5550123', estates: [{ name: '幸福里', shown: 'Xingfuli' }] },
        notices: [{ id: 'flu', until: '2026-12-31' }],
      },
    });
    expect(seen.at(-1)?.query.get('locale')).toBe('en');
  });

  it('is told again without network, by a kiosk that was started anew', async () => {
    const keep = keepInMemory();
    const { fetch, goDown } = hallServer();
    await openClient({ endpoint: 'http://desk', fetch, keep }).bulletin('zh-CN');
    goDown();
    const told = await openClient({ endpoint: 'http://desk', fetch, keep }).bulletin('zh-CN');
    expect(told).toMatchObject({ ok: true, value: { notices: [{ title: '老人打流感针' }] } });
  });

  it('a hall may have notices and no gazetteer', async () => {
    const { fetch } = scriptedServer(({ path }) =>
      path === '/discovery.json'
        ? { body: hallDiscovery('a') }
        : path === '/notices.json'
          ? { body: notices }
          : { status: 404, body: '[]' },
    );
    const told = await openClient({ endpoint: 'http://desk', fetch }).bulletin('zh-CN');
    expect(told.ok && told.value.community).toBe(undefined);
    expect(told.ok && told.value.notices).toHaveLength(1);
  });

  it('a plain server is not asked for what it does not know', async () => {
    const { fetch, seen } = scriptedServer(({ path }) =>
      path === '/services.json' ? { body: '[{"service_code":"a","service_name":"A"}]' } : undefined,
    );
    const told = await openClient({ endpoint: 'http://city', fetch, patience: 0 }).bulletin('zh-CN');
    expect(told).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(seen.some(({ path }) => path.startsWith('/notices'))).toBe(false);
  });
});

describe('garbage is left out, never thrown on', () => {
  it.each([[null], ['<html>'], [{}], [[1, 'x', { id: 'a' }]], [{ community: 7 }], [{ community: [] }]])(
    '%j',
    (raw) => {
      expect(parseNotices(raw)).toEqual([]);
      expect(parseCommunity(raw)).toBeUndefined();
    },
  );
});
