import { describe, expect, test } from 'vitest';
import { heardRight } from '#app/staff/first-hour/recognition.ts';
import { spots, type StepName } from '#app/staff/first-hour/trial.ts';
import type { StaffDataOf } from '#app/staff/data.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { staffData, staffWorld, wang } from '../../fixtures/staff.ts';
import { colleague } from './colleague.ts';

/** Somebody comes in for whom the first hour goes on at this step. */
function installer(firstHourAt: StepName) {
  const her = colleague({ ...staffWorld, firstHourAt });
  her.comesIn();
  return {
    ...her,
    does: (action: string) => her.happen({ type: 'acted', action }),
    step: () => her.turn()?.id,
    noted: () => her.did('note-check'),
    bar: () => her.turn()?.blocks.find((block) => block.kind === 'ruler')?.lengthMm ?? 0,
  };
}

describe('the first hour of a kiosk', () => {
  test('whoever comes in first is led to it, and through it, a step after the other', () => {
    const she = installer('hall');
    expect(she.sees()).toContain('先看看大厅');
    she.does('yes');
    expect(she.noted()).toMatchObject([{ check: 'hall', outcome: 'passed', who: wang }]);
    expect(she.step()).toBe('staff:first-hour:screen');
  });

  test('where the hall does not want it, or it is over, the day stands there', () => {
    const she = colleague();
    she.comesIn();
    expect(she.turn()?.id).toBe('staff:cases');
    she.happen({ type: 'opened', tab: 'machine' });
    she.happen({ type: 'acted', action: 'first-hour' });
    expect(she.turn()?.id).toBe('staff:first-hour:hall');
    she.happen({ type: 'back' });
    expect(she.turn()?.id).toBe('staff:machine');
  });

  test('a step that is skipped says so, and the whole can be put off', () => {
    const she = installer('badge');
    she.does('skip');
    expect(she.noted()).toMatchObject([{ check: 'badge', outcome: 'skipped' }]);
    she.does('put-off');
    expect(she.did('put-off')).toHaveLength(1);
    expect(she.step()).toBe('staff:machine');
  });
});

describe('the ruler', () => {
  test('a bar that is too short on a smaller screen is made longer, and the diagonal to write follows', () => {
    const she = installer('screen');
    expect(she.bar()).toBe(100);
    // On 21.5 inches a bar drawn for 27 has 80 mm.
    for (const action of ['much-longer', 'much-longer', 'much-longer', 'much-longer', 'much-longer']) she.does(action);
    for (const action of ['longer', 'longer', 'longer', 'longer', 'longer']) she.does(action);
    expect((she.bar() * 21.5) / 27).toBeCloseTo(100, 5);
    expect(she.sees()).toContain('"screen": { "diagonalInches": 21.5 }');
    she.does('yes');
    // It is right only once it is written.
    expect(she.noted()).toMatchObject([{ check: 'screen', outcome: 'failed', why: 'write-21.5' }]);
  }); // prettier-ignore

  test('while the step before is still being written down, the bar obeys all the same; a second finding waits', () => {
    const she = installer('hall');
    she.happen({ type: 'acted', action: 'yes' }, false);
    she.does('longer');
    expect(she.bar()).toBeGreaterThan(100);
    she.does('yes');
    expect(she.noted()).toHaveLength(1);
  });

  test('no screen is larger or smaller than a configuration may say', () => {
    const she = installer('screen');
    for (let press = 0; press < 40; press += 1) she.does('much-longer');
    expect(she.sees()).toContain('7.0 英寸');
  });

  test('once the configuration says what the ruler says, nothing is to be written', () => {
    const told = staffData['first-hour'] as StaffDataOf<'first-hour'>;
    const she = installer('screen');
    const data = { ...told, screen: { diagonalInches: 21.5, isConfigured: true } };
    const [fetching] = she.effects.slice(-1);
    if (fetching === undefined) throw new Error('nothing was asked for');
    she.happen({ type: 'told', effect: fetching.id, data });
    expect(she.sees()).not.toContain('diagonalInches');
    she.does('yes');
    expect(she.noted()).toMatchObject([{ check: 'screen', outcome: 'passed' }]);
  });
});

describe('fingers, ears and keys', () => {
  test('all five spots must answer; a deaf corner is named', () => {
    const she = installer('touch');
    she.does('yes');
    expect(she.noted()).toEqual([]);
    for (const row of spots.slice(1)) she.happen({ type: 'selected', row });
    she.happen({ type: 'selected', row: 'roof' });
    she.does('no');
    expect(she.noted()).toMatchObject([{ check: 'touch', outcome: 'failed', why: 'north-west' }]);
  });

  test('a line is said only when it is asked for, and again when it is asked for again', () => {
    const she = installer('sound');
    const said = () => {
      const turn = she.turn();
      return turn === undefined ? [] : utterancesOf(turn, 'zh-CN').map(({ caption }) => caption);
    };
    expect(said()).toEqual([]);
    she.does('play');
    expect(said()).toEqual(['您好，请说您要办什么事。']);
    const first = she.turn()?.says?.serial;
    she.does('play');
    expect(she.turn()?.says?.serial).not.toBe(first);
  });

  test('the sentence is listened for; another one is no proof', () => {
    const she = installer('recognition');
    expect(she.turn()?.listening?.phrases[0]?.say).toEqual(['楼下路灯不亮']);
    she.happen({ type: 'heard' });
    expect(she.sees()).toContain('没听懂');
    she.does('yes');
    expect(she.noted()).toEqual([]);
    she.happen({ type: 'heard', choice: heardRight });
    she.does('yes');
    expect(she.noted()).toMatchObject([{ check: 'recognition', outcome: 'passed' }]);
  });

  test('keys say their names; one that no table knows is named by its code', () => {
    const she = installer('keys');
    she.happen({ type: 'keyed', code: 'F17' });
    she.happen({ type: 'keyed', code: 'ArrowUp' });
    she.happen({ type: 'keyed', code: 'F9' });
    expect(she.sees()).toContain('这个键叫 F9');
    she.does('yes');
    expect(she.noted()).toMatchObject([{ check: 'keys', outcome: 'passed' }]);
  });

  test('her own badge under the scanner is looked at, and she stays', () => {
    const she = installer('badge');
    she.happen({ type: 'badge', token: 'K7P2M9XQ4TRV8HWD3B6N' });
    expect(she.did('try-badge')).toMatchObject([{ who: wang, token: 'K7P2M9XQ4TRV8HWD3B6N' }]);
    expect(she.step()).toBe('staff:first-hour:badge');
  });
});

test('with the report it is over', () => {
  const she = installer('report');
  she.does('print');
  expect(she.did('self-test')).toMatchObject([{ print: true, who: wang }]);
});
