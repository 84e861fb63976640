import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#app/session/settings.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

/** She has said what and where, and is asked for a telephone number. */
const halfway = () => {
  const guest = visitor();
  guest.choose('反映问题');
  guest.choose('路灯照明');
  guest.choose('不亮');
  guest.choose('幸福里');
  guest.key('3');
  guest.choose('对的');
  return guest;
};
const printed = (guest: ReturnType<typeof visitor>) =>
  guest.effects.flatMap((effect) => (effect.type === 'print' ? [effect] : []));

describe('called away in the middle', () => {
  it('she puts it aside, and gets a slip that says until when', () => {
    const guest = halfway();
    guest.press('stop');
    expect(guest.offered()).toEqual(['接着办', '先放一放', '不办了']);
    guest.choose('先放一放');
    guest.putAside();
    expect(guest.asked()).toBe('给您存好了。');
    expect(guest.lines()).toEqual(['存到11月25日5:00。', '回来扫小票，就接着办。']);
    expect(printed(guest)[0]?.receipt).toMatchObject({ kind: 'parked', until: '2026-11-25T05:00:00+08:00' });
    guest.choose('知道了');
    expect(JSON.stringify(guest.state())).not.toMatch(/幸福里|K7P2M9XQ/);
  });

  it('the slip holds nothing of what she said', () => {
    const guest = halfway();
    guest.press('stop');
    guest.choose('先放一放');
    guest.putAside();
    expect(JSON.stringify(printed(guest)[0]?.receipt.kind === 'parked' && printed(guest))).not.toContain(
      '"building":3',
    );
  });

  it('back in the afternoon, the slip goes on at the same question, in her letters and language', () => {
    const guest = halfway();
    guest.happen({ type: 'said-pace', change: 'larger' });
    guest.press('stop');
    guest.choose('先放一放');
    const draft = guest.putAside();
    guest.choose('知道了');
    guest.choose('查进度');
    expect(guest.state().settings).toEqual(defaultSettings);
    guest.resume(draft);
    expect(guest.closure()).toBe('接着上回的办。');
    expect(guest.asked()).toBe('留个电话好吗？');
    expect(guest.state().settings.textMm).toBe(12);
    guest.choose('不留电话');
    expect(guest.readBack()).toEqual(['事情：路灯照明', '情况：不亮', '地方：幸福里3号楼', '电话：不留电话']);
    guest.choose('对的，交给社区');
    expect(guest.keep()).toMatchObject({ answers: { trouble: 'out' }, addressString: '幸福里3号楼' });
  });

  it('a slip that was used, or is too old, says so', () => {
    const guest = visitor();
    guest.resume(undefined);
    expect(guest.asked()).toBe('这张小票不能用了。');
    guest.choose('知道了');
    expect(guest.asked()).toBe('您想办什么事？');
  });

  it('another matter that is under way is not pushed aside by it', () => {
    const guest = halfway();
    guest.resume(undefined);
    expect(guest.asked()).toBe('留个电话好吗？');
    expect(guest.closure()).toBe('先把手上这件办完。');
  });

  it('a slip that does not come out would bring nothing back: she may print it again or go on', () => {
    const guest = halfway();
    guest.press('stop');
    guest.choose('先放一放');
    guest.putAside();
    guest.happen({ type: 'not-printed', effect: printed(guest)[0]?.id as never, why: 'needs_paper' });
    expect(guest.offered()).toEqual(['接着办', '再打一张', '知道了']);
    guest.choose('再打一张');
    expect(printed(guest)).toHaveLength(2);
    expect(printed(guest)[1]?.receipt).toMatchObject({ kind: 'parked', code: { draft: '7KQ2M9XT' } });
    guest.choose('接着办');
    expect(guest.asked()).toBe('留个电话好吗？');
  });

  it('a definition that lost the question overnight asks what is open now', () => {
    const draft = (() => {
      const guest = halfway();
      guest.press('back');
      guest.press('back');
      expect(guest.asked()).toBe('路灯怎么了？');
      guest.press('stop');
      guest.choose('先放一放');
      return guest.putAside();
    })();
    const services = world.services['zh-CN'].map((one) => ({ ...one, questions: [] }));
    const guest = visitor({ ...world, services: { ...world.services, 'zh-CN': services } });
    guest.resume(draft);
    expect(guest.asked()).toBe('留个电话好吗？');
  });
});

describe('nobody answers', () => {
  it('the warning says in how many seconds it goes, by the clock that counts them', () => {
    for (const seconds of [30, 45]) {
      const guest = visitor({ ...world, idle: { askAfterMs: 60_000, forgetAfterMs: seconds * 1_000 } });
      guest.choose('反映问题');
      guest.choose('路灯照明');
      guest.happen({ type: 'idled', forMs: 60_000 });
      expect(guest.lines()).toEqual([`没人应，${seconds}秒后都清掉。`]);
      expect(guest.offered()).toContain('先放一放');
    }
  });

  it('what was not put aside is gone after it', () => {
    const guest = halfway();
    guest.happen({ type: 'idled', forMs: 60_000 });
    guest.happen({ type: 'idled', forMs: 30_000 });
    expect(guest.effects.some(({ type }) => type === 'park')).toBe(false);
    expect(JSON.stringify(guest.state())).not.toContain('幸福里');
  });

  it('what is on the disk may be left without a care', () => {
    const guest = halfway();
    guest.press('stop');
    guest.choose('先放一放');
    guest.putAside();
    guest.happen({ type: 'idled', forMs: 60_000 });
    expect(guest.lines()).toEqual(['事情已经记下，可以放心走。']);
    expect(guest.offered()).not.toContain('先放一放');
  });
});
