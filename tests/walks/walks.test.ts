import { beforeAll, describe, expect, it } from 'vitest';
import { serviceCode } from '#app/ids.ts';
import { usualIdle, type World } from '#app/session/world.ts';
import { deskHall } from '../../scripts/walk/desk-hall.ts';
import { walkAll, type WalkReport } from '../../scripts/walk/paths.ts';
import { world as small } from '../fixtures/hall.ts';

describe('every way of every service of the embedded desk, in every language', () => {
  let report: WalkReport;
  beforeAll(async () => {
    const world: World = { ...small, ...(await deskHall()), idle: usualIdle };
    report = walkAll(world);
  });

  it('ends with a number to keep', () => {
    expect(report.services).toBe(18);
    expect(report.paths).toBeGreaterThan(1_000);
    expect(report.dead_ends).toEqual([]);
  });

  it('asks nothing twice, not even for a second matter', () => {
    expect(report.asked_twice).toEqual([]);
  });

  it('says why before it collects anything of a person', () => {
    expect(report.consent_missing).toEqual([]);
  });

  it('tells how a matter stands within two acts', () => {
    expect(report.actions_progress_max).toBeLessThanOrEqual(2);
  });

  it('never says too much at once, nor offers more than fits', () => {
    expect(report.over_budget).toEqual([]);
  });
});

describe('the walk sees', () => {
  const withLamp = (more: object): World => {
    const lamp = small.services['zh-CN'].map((service) =>
      service.code === serviceCode('streetlight') ? { ...service, ...more } : service,
    );
    return { ...small, services: { ...small.services, 'zh-CN': lamp } };
  };

  it('a sentence that is too long for one hearing', () => {
    const long = walkAll(withLamp({ description: '路灯或者楼道灯或者院子里的灯不亮或者一闪一闪的时候' }));
    expect(long.over_budget.join()).toContain('at most 20');
  });

  it('a place that is asked without a why', () => {
    expect(walkAll(small).consent_missing.join()).toContain('ask:streetlight:where');
    const told = walkAll(withLamp({ purposes: { location: '好找得到。', contact: '好告诉您。' } }));
    expect(told.consent_missing.join()).not.toContain('zh-CN ask:streetlight');
  });
});
