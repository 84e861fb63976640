import { z } from 'zod';
import { ok } from '#app/result.ts';
import { standingOf } from '../access.ts';
import { lintContent } from '../content/lint.ts';
import { notice, type NoticeFile } from '../content/schema.ts';
import { operation } from '../operation.ts';
import * as field from '../wire/fields.ts';
import { refused } from '../wire/refusal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { common } from './hall.ts';
import { filled, without } from './submission-schema.ts';

/** More notices than anybody listens to; a full board is a mistake, or a script. */
const mostNotices = 50;

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'use small letters, digits, - and _');
const body = z.object({
  ...common,
  id: id.optional().meta({ description: 'An id that is there is replaced; without one it is a new notice.' }),
  title: field.text(200).optional(),
  lines: field.text(4000).optional().meta({ description: 'One sentence a line, as it is said.' }),
  title_en: field.text(200).optional(),
  lines_en: field.text(4000).optional(),
  until: z.iso.date().optional().meta({ description: 'Last day on which it is shown.' }),
  remove: z.literal('true').optional(),
});

const post = operation({
  method: 'POST',
  path: '/notices',
  summary: 'Put up, change or take down a notice of the community; with the key (hall profile)',
  root: 'notices',
  query: z.object({}),
  body,
  constraints: () => ({
    anyOf: [filled('id', 'remove'), { allOf: [filled('title', 'lines'), without('remove')] }],
  }),
  success: 201,
  response: z.array(z.object({ id: z.string() })),
  refusals: [400, 403, 404, 422],
  handle: ({ body: sent }, { apiKey, notices, once, clock }) => {
    if (standingOf(apiKey, sent.api_key) !== 'staff') return refused(403, 'api_key: required');
    return once.alone(async () => {
      const { notices: known } = notices.content();
      if (sent.remove !== undefined) {
        if (sent.id === undefined) return refused(400, 'id: required');
        return (await notices.remove(sent.id))
          ? ok({ status: 201, body: [{ id: sent.id }] })
          : refused(404, 'id: no such notice');
      }
      if (sent.title === undefined) return refused(400, 'title: required');
      if (sent.lines === undefined) return refused(400, 'lines: required');
      const before = known.find((each) => each.id === sent.id);
      if (before === undefined && known.length >= mostNotices) return refused(400, 'notices: too many');
      const now = clock();
      const english = { title: sent.title_en, lines: linesOf(sent.lines_en) };
      const file = notice.safeParse(
        withoutUndefined({
          id: sent.id ?? `n${now.getTime().toString(36)}`,
          title: sent.title,
          date: before?.date ?? now.toISOString().slice(0, 10),
          until: sent.until,
          lines: linesOf(sent.lines),
          translations: english.title === undefined ? undefined : { en: english },
        }),
      );
      if (!file.success)
        return refused(
          422,
          file.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
        );
      const faults = faultsOf(file.data, notices.content());
      if (faults.length > 0) return refused(422, faults);
      await notices.save(file.data);
      return ok({ status: 201, body: [{ id: file.data.id }] });
    });
  },
});

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore

/** As the linter would have it, but for the English that a hall may not have. */
function faultsOf(file: NoticeFile, content: Parameters<typeof lintContent>[0]): readonly string[] {
  const english = file.translations ?? { en: { title: file.title, lines: file.lines } };
  const name = `notices/${file.id}.json`;
  return lintContent({ ...content, notices: [{ ...file, translations: english }] })
    .filter((fault) => fault.file === name)
    .map(({ message }) => message);
}

export const noticeOperations = [post];
