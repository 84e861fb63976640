import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseService, parseServiceList } from '#app/services/parse-service.ts';
import type { Question, Service } from '#app/services/service.ts';

const only = (fields: object, attributes?: unknown): Service => {
  const [head] = parseServiceList([{ service_code: 'x', service_name: 'X', ...fields }]);
  if (head === undefined) throw new Error('no service');
  return parseService(
    head,
    attributes === undefined ? undefined : { service_code: 'x', attributes },
    'zh-CN',
  );
};
const question = (attribute: object): Question | undefined =>
  only({}, [{ code: 'q', ...attribute }]).questions[0];

describe('a city without our profile', () => {
  test('becomes services one can be asked about', () => {
    expect(only({ keywords: 'lamp, dark，黑', group: 'Street', metadata: 'false' })).toEqual({
      code: 'x', name: 'X', description: '', locale: 'zh-CN', group: 'Street', icon: 'chats-circle',
      says: ['X', 'lamp', 'dark', '黑'], location: 'public', contact: 'offered', questions: [],
    }); // prettier-ignore
  });

  test('its datatypes become kinds of question', () => {
    const kinds = ['string', 'number', 'text', 'singlevaluelist', 'multivaluelist'].map(
      (datatype) =>
        question({ datatype, values: datatype.endsWith('list') ? [{ key: 1, name: 'One' }] : [] })?.kind,
    );
    expect(kinds).toEqual(['dictation', 'number', 'dictation', 'choice', 'several']);
  });

  test('its words are what is asked, its order is kept', () => {
    const asked = only({}, [
      { code: 'b', order: '2', description: 'Second?' },
      { code: 'a', order: 1, description: 'First?', datatype_description: 'in words', required: 'true' },
    ]).questions;
    expect(asked.map(({ prompt }) => prompt)).toEqual(['First?', 'Second?']);
    expect(asked[0]).toMatchObject({ hint: 'in words', required: true, dataClass: 'matter' });
  });

  test('information is told, not asked; a moment nobody can dictate is left out unless it must be', () => {
    const service = only({}, [
      { code: 'i', variable: 'false', description: 'Call 112 first.' },
      { code: 't', datatype: 'datetime', required: false },
      { code: 'u', datatype: 'datetime', required: true, description: 'When?' },
    ]);
    expect(service.information).toEqual(['Call 112 first.']);
    expect(service.questions.map(({ code }) => code)).toEqual(['u']);
  });

  test('keys that are numbers, values without names, doubles and gaps do not matter', () => {
    expect(question({ values: [{ key: 0, name: 'No' }, { key: 0, name: 'again' }, { name: 'named' }, { key: 'k' }, {}] })).toMatchObject({
      values: [{ key: '0', name: 'No' }, { key: 'named', name: 'named' }, { key: 'k', name: 'k' }],
    }); // prettier-ignore
    expect(
      parseServiceList([{ service_name: 'nameless' }, { service_code: 1 }, { service_code: '1' }]),
    ).toHaveLength(1);
  });
});

describe('a hall with the profile', () => {
  test('says how it is asked, drawn, found and answered', () => {
    const service = only(
      {
        icon: 'lightbulb', says: ['路灯不亮'], location: 'home', contact: 'required', promise_days: 3, subgroup: '灯',
        next: ['师傅来看。'], materials: ['身份证'], purposes: { location: '好找地方。' },
      }, // prettier-ignore
      [
        {
          code: 'q', kind: 'choice', prompt: '怎么了？', hint: '都行', purpose: '好派人。', data_class: 'sensitive',
          show_if: { code: 'p', equals: 'yes' }, values: [{ key: 'dark', name: '不亮', icon: 'lightbulb', synonyms: ['黑的'] }],
        },
      ], // prettier-ignore
    );
    expect(service).toMatchObject({
      icon: 'lightbulb', says: ['路灯不亮'], location: 'home', contact: 'required', promiseDays: 3, subgroup: '灯',
      next: ['师傅来看。'], materials: ['身份证'], purposes: { location: '好找地方。' },
    }); // prettier-ignore
    expect(service.questions[0]).toEqual({
      code: 'q', kind: 'choice', prompt: '怎么了？', hint: '都行', required: false, purpose: '好派人。',
      dataClass: 'sensitive', showIf: { code: 'p', equals: 'yes' },
      values: [{ key: 'dark', name: '不亮', icon: 'lightbulb', say: ['不亮', '黑的'] }],
    }); // prettier-ignore
  });

  test('in XML it is the same service', () => {
    const [head] = parseServiceList({ services: { service: { service_code: 'x', service_name: 'X', says: { say: '灯黑了' }, metadata: 'true' } } }); // prettier-ignore
    const definition = {
      service_definition: {
        service_code: 'x',
        attributes: { attribute: { code: 'q', kind: 'choice', values: { value: { key: 'a', name: 'A' } } } },
      },
    };
    const service = head && parseService(head, definition, 'zh-CN');
    expect(head?.defined).toBe(true);
    expect(service?.says).toEqual(['灯黑了']);
    expect(service?.questions[0]).toMatchObject({ kind: 'choice', values: [{ key: 'a', name: 'A' }] });
  });

  test('an icon or a class we do not know falls back instead of breaking the screen', () => {
    expect(only({ icon: 'dragon', location: 'moon' })).toMatchObject({
      icon: 'chats-circle',
      location: 'public',
    });
    expect(question({ data_class: 'secret' })?.dataClass).toBe('matter');
  });

  test('yes and no, numbers with limits, phones, and words with a length', () => {
    expect(question({ kind: 'yes-no' })?.kind).toBe('yes-no');
    expect(question({ kind: 'number', min: '1', max: 9, unit: '位' })).toMatchObject({
      kind: 'number',
      min: 1,
      max: 9,
      unit: '位',
    });
    expect(question({ kind: 'phone' })?.kind).toBe('phone');
    expect(question({ kind: 'dictation', max_length: 99_999 })).toMatchObject({
      kind: 'dictation',
      maxLength: 1_000,
    });
  });
});

test('no list and no definition makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), fc.anything({ maxDepth: 5 }), (listed, definition) =>
      parseServiceList([listed, { service_code: 'x' }]).every(
        (head) => parseService(head, definition, 'en').name !== '',
      ),
    ),
    { numRuns: 1_000 },
  );
});
