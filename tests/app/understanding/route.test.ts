import { describe, expect, it } from 'vitest';
import { serviceCode } from '#app/ids.ts';
import type { Service } from '#app/services/service.ts';
import { routeWords } from '#app/understanding/route.ts';

const service = (code: string, name: string, says: readonly string[]): Service => ({
  code: serviceCode(code),
  name,
  description: '',
  locale: 'zh-CN',
  group: 'report',
  icon: 'lightbulb',
  says,
  location: 'public',
  contact: 'offered',
  questions: [],
});
const services = [
  service('streetlight', '路灯照明', ['楼下路灯不亮', '路灯坏了', '楼道灯不着']),
  service('water', '漏水堵水', ['下水道堵了', '下水道返味', '天花板滴水']),
  service('rubbish', '垃圾清运', ['垃圾没人收', '垃圾堆在路边']),
  service('meals', '送餐', ['不想烧饭', '把饭送到家里']),
];

describe('free words said at home find their service', () => {
  it.each([
    ['楼下路灯不亮', 'streetlight'],
    ['路登不凉', 'streetlight'],
    ['下水道返味儿，水都下不去', 'water'],
    ['我一个人不想烧饭，能不能把饭送到家里', 'meals'],
    ['那个垃圾堆了好几天了', 'rubbish'],
  ])('%s', (words, code) => {
    expect(routeWords(words, services)[0]?.code).toBe(code);
  });

  it('with the words that led there, out of the resident’s own mouth', () => {
    const [best] = routeWords('下水道返味儿', services);
    expect(best?.because.length).toBeGreaterThan(0);
    for (const reason of best?.because ?? []) expect('下水道返味儿').toContain(reason);
  });

  it('clearly: good in itself and well ahead of the next', () => {
    const [best, second] = routeWords('楼下路灯不亮', services);
    expect(best?.score).toBeGreaterThanOrEqual(0.6);
    expect((best?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThanOrEqual(0.15);
  });

  it.each(['今天菜场的鱼真新鲜', '我孙子今年上小学了', ''])('and talk finds none: %s', (words) => {
    expect(routeWords(words, services)).toEqual([]);
  });
});
