import { describe, expect, it } from 'vitest';
import { matterRow } from '#app/companion/companion.ts';
import { advanced, course } from '#app/practice/course.ts';
import type { SessionEvent } from '#app/session/events.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from '../session/visitor.ts';

describe('the course checks itself', () => {
  it('a helper who does each small thing is through, one task after the other', () => {
    const guest = visitor();
    let [at, before] = [0, guest.state()];
    const look = (): void => {
      const state = guest.state();
      at = advanced(at, { state, turn: turnOf(state, world), before });
      before = state;
    };
    const happen = (event: SessionEvent): void => {
      guest.happen(event);
      look();
    };
    const done: number[] = [];
    happen({ type: 'companion-came', who: { id: 'zhou', name: '周老师' } });
    guest.choose('反映问题');
    look();
    done.push(at);
    happen({ type: 'pressed', key: 'help', by: 'touch' });
    done.push(at);
    happen({ type: 'chose', id: 'go-on' as never, by: 'touch' });
    happen({ type: 'pressed', key: 'form', by: 'helper' });
    done.push(at);
    happen({ type: 'row-filled', row: matterRow, typed: { choice: 'elevator' } });
    done.push(at);
    happen({ type: 'row-filled', row: 'kiosk:where', typed: { choice: '幸福里' } });
    happen({ type: 'row-filled', row: 'kiosk:where', typed: { digits: '3' } });
    happen({ type: 'row-filled', row: 'kiosk:contact', typed: { choice: 'open' } });
    done.push(at);
    happen({ type: 'handed-to-resident' });
    guest.choose('对的，交给社区');
    guest.keep();
    look();
    done.push(at);
    guest.choose('办好了');
    look();
    done.push(at);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(at).toBe(course.length);
  });

  it('what was not done is not counted', () => {
    const guest = visitor();
    const before = guest.state();
    guest.choose('查进度');
    expect(advanced(0, { state: guest.state(), turn: turnOf(guest.state(), world), before })).toBe(0);
  });
});
