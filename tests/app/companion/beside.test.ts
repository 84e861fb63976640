import { describe, expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import { matterRow, type Typed } from '#app/companion/companion.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import type { FormTurn } from '#app/turn/turn.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from '../session/visitor.ts';

/** Somebody who asked for help, and who came. */
const helped = () => {
  const her = visitor();
  const form = (): FormTurn => {
    const turn = turnOf(her.state(), world);
    if (turn.kind !== 'form') throw new Error(`${turn.kind} is shown, not the form`);
    return turn;
  };
  return {
    ...her,
    form,
    come: () => her.happen({ type: 'companion-came', who: { id: 'zhou', name: '周老师' } }),
    switch: () => her.happen({ type: 'pressed', key: 'form', by: 'helper' }),
    fill: (row: string, typed: Typed) => her.happen({ type: 'row-filled', row, typed }),
    onRow: () => form().at,
    value: (id: string) => {
      const value = form().rows.find((row) => row.id === id)?.value;
      return value === undefined ? undefined : render(value, 'zh-CN', shownValue);
    },
    handOver: () => her.happen({ type: 'handed-to-resident' }),
    byKeyboard: (id: string) => her.happen({ type: 'chose', id: choiceId(id), by: 'helper' }),
  };
};

const mealsTyped = () => {
  const both = helped();
  both.come();
  both.switch();
  both.fill(matterRow, { choice: 'meals' });
  both.fill('kiosk:where', { choice: '幸福里' });
  both.fill('kiosk:where', { digits: '3' });
  both.fill('kiosk:where', { digits: '501' });
  both.fill('kiosk:contact', { digits: '13800138000' });
  return both;
};

describe('a helper comes', () => {
  it('to whoever called, and the journey goes on where it was, as it looked', () => {
    const both = helped();
    both.choose('申请服务');
    both.happen({ type: 'preferred', settings: { ...both.state().settings, theme: 'dark' }, by: 'touch' });
    both.press('help');
    expect(both.asked()).toBe('已经叫人了。');
    both.come();
    expect(both.asked()).toBe('想要哪一种服务？');
    expect(both.closure()).toBe('周老师来帮您了。');
    expect(both.state().settings.theme).toBe('dark');
  });

  it('and goes: the resident goes on alone with all that was written', () => {
    const both = mealsTyped();
    both.press('helper-leaves');
    expect(both.state().visit.companion).toBeUndefined();
    expect(both.state().visit.matter?.answers['kiosk:where' as never]).toMatchObject({ kind: 'place' });
    expect(both.state().visit.written?.['kiosk:contact' as never]?.digits).toBe('13800138000');
  });

  it('the badge once more ends it for both, and nothing stays', () => {
    const both = mealsTyped();
    both.happen({ type: 'companion-left' });
    expect(both.asked()).toBe('您想办什么事？');
    expect(JSON.stringify(both.state())).not.toMatch(/13800138000|501|周老师/);
  });
});

describe('the form', () => {
  it('takes the whole matter, row by row, by the questions’ own rules', () => {
    const both = helped();
    both.come();
    both.switch();
    expect(both.onRow()).toBe(matterRow);
    both.fill(matterRow, { choice: 'streetlight' });
    both.fill('trouble', { choice: 'flicker' });
    expect(both.onRow()).toBe('since');
    both.fill('since', { digits: '5' });
    both.fill('kiosk:where', { choice: '幸福里' });
    both.fill('kiosk:where', { digits: '99' });
    expect(both.form().closure).toMatchObject({ key: 'address.no-such-building' });
    both.fill('kiosk:where', { digits: '3' });
    expect(both.value('kiosk:where')).toBe('幸福里3号楼');
    both.fill('kiosk:contact', { choice: 'open' });
    expect(both.form().complete).toBe(true);
    both.handOver();
    expect(both.readBack()).toContain('地方：幸福里3号楼');
  });

  it('and the questions one by one hold the same, in both directions', () => {
    const both = mealsTyped();
    both.switch();
    both.switch();
    expect(both.value('kiosk:where')).toBe('幸福里3号楼501室');
    expect(both.value('kiosk:contact')).toBe('138 0013 8000');
    expect(both.form().complete).toBe(true);
  });

  it('ends where the resident begins: each yes is a turn that reads back what would be written', () => {
    const both = mealsTyped();
    both.handOver();
    expect(both.asked()).toBe('要问您家的地址，可以吗？');
    expect(both.lines()).toContain('要写上的是：幸福里3号楼501室');
    both.byKeyboard('may-ask');
    expect(both.asked()).toBe('要问您家的地址，可以吗？');
    both.choose('可以');
    expect(both.asked()).toBe('打这个号码找您，可以吗？');
    both.byKeyboard('enter');
    both.happen({ type: 'keyed', digits: '138001380001', by: 'helper' });
    expect(both.asked()).toBe('打这个号码找您，可以吗？');
    both.choose('可以', 'voice');
    both.byKeyboard('agree');
    expect(both.effects.filter(({ type }) => type === 'keep')).toEqual([]);
    both.choose('对的，交给社区');
    expect(both.keep().onBehalfOf).toMatchObject({
      relation: 'volunteer',
      helper: '周老师',
      consentAt: world.now,
    });
  });

  it('forgets what she would not have written', () => {
    const both = mealsTyped();
    both.handOver();
    both.choose('先不说');
    expect(JSON.stringify(both.state())).not.toContain('501');
  });
});
