import { beforeAll, describe, expect, it } from 'vitest';
import { questionCode, serviceCode } from '#app/ids.ts';
import type { Question } from '#app/services/service.ts';
import { usualIdle, type World } from '#app/session/world.ts';
import { deskHall } from '../../scripts/walk/desk-hall.ts';
import { walkAll, type WalkReport } from '../../scripts/walk/paths.ts';
import { profilesOf } from '../../scripts/walk/profiles.ts';
import { world as small } from '../fixtures/hall.ts';

describe('every way of every service of the embedded desk, in every language', () => {
  let report: WalkReport;
  beforeAll(async () => {
    const world: World = { ...small, ...(await deskHall()), idle: usualIdle };
    const [tight] = profilesOf(world).filter(({ capacity }) => capacity.choices === 2);
    report = walkAll(world, tight === undefined ? [world] : [world, tight]);
  }, 120_000);

  it('ends with a number to keep', () => {
    expect(report.services).toBe(18);
    expect(report.paths).toBeGreaterThan(1_000);
    expect(report.dead_ends).toEqual([]);
  });

  it('asks nothing twice, not even for a second matter', () => {
    expect(report.asked_twice).toEqual([]);
  });

  it('says why before it collects anything of a person, and takes it on a yes only', () => {
    expect(report.consent_missing).toEqual([]);
  });

  it('reports something in seven decisions at most, telephone and all', () => {
    expect(report.decisions_report_max).toBeLessThanOrEqual(7);
  });

  it('lets one choose before forty characters were heard', () => {
    expect(report.spoken_before_choice_max).toBeLessThanOrEqual(40);
  });

  it('tells how a matter stands within two acts', () => {
    expect(report.actions_progress_max).toBeLessThanOrEqual(2);
  });

  it('never says too much at once, nor offers more than fits', () => {
    expect(report.over_budget).toEqual([]);
  });
});

describe('the walk sees', () => {
  const walked = (world: World): WalkReport => walkAll(world, [world]);
  const withLamp = (more: object): World => {
    const lamp = small.services['zh-CN'].map((service) =>
      service.code === serviceCode('streetlight') ? { ...service, ...more } : service,
    );
    return { ...small, services: { ...small.services, 'zh-CN': lamp } };
  };

  it('a sentence that is too long for one hearing', () => {
    const long = walked(withLamp({ description: '路灯或者楼道灯或者院子里的灯不亮或者一闪一闪的时候' }));
    expect(long.over_budget.join()).toContain('at most 20');
  });

  it('a place that is asked without a why', () => {
    expect(walked(small).consent_missing.join()).toContain('ask:streetlight:kiosk:where');
    const told = walked(withLamp({ purposes: { location: '好找得到。', contact: '好告诉您。' } }));
    expect(told.consent_missing.join()).not.toContain('zh-CN ask:streetlight');
  });

  const question: Question = {
    kind: 'number',
    code: questionCode('age'),
    prompt: '今年多大岁数？',
    required: true,
    purpose: '',
    dataClass: 'person',
  };
  const told = { location: '好找得到。', contact: '好告诉您。' };

  it('a question about a person that says no why', () => {
    const { consent_missing: lacks } = walked(withLamp({ purposes: told, questions: [question] }));
    expect(lacks.join()).toContain('why it is asked is not said');
    const why = { ...question, purpose: '好算津贴。' };
    expect(walked(withLamp({ purposes: told, questions: [why] })).consent_missing.join()).not.toContain(
      'zh-CN ask:streetlight',
    );
  });

  it('a report that takes an eighth decision', () => {
    const one = { ...question, purpose: '好修。', dataClass: 'matter' } as const;
    const questions = [1, 2, 3].map((nth) => ({ ...one, code: questionCode(`q${nth}`) }));
    expect(walked(withLamp({ purposes: told, questions })).over_budget.join()).toContain('decisions');
  });
});
