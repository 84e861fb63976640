import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecording } from '../../scripts/audio/read.ts';
import { listeningOf, readCaseLines, readCases } from '../../scripts/speech/cases.ts';
import { sentenceOf, writeOutcomes } from '../../scripts/speech/outcomes.ts';

const good = {
  id: 'lamp',
  audio: 'lamp.wav',
  locale: 'zh-CN',
  mode: 'choice',
  choices: [{ id: 'a', say: ['路灯'] }],
};

async function cases(...lines: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'cases-')), 'cases.jsonl');
  await writeFile(file, lines.join('\n'));
  return file;
}

const heard = { outcome: 'accepted', answer: 'a', text: '路灯', confidence: 0.9, ms: 700 } as const;

it('sound lies beside the file of cases, whatever folder the command was typed in', async () => {
  const file = await cases(JSON.stringify(good));
  const [lamp] = await readCases(file);
  expect(lamp?.file).toBe(join(file, '..', 'lamp.wav'));
});

it('a line that is no case, and one that cannot be heard, are answered for; the others go on', async () => {
  const file = await cases(
    `\uFEFF${JSON.stringify(good)}`,
    '{"id": "half',
    '',
    JSON.stringify({ ...good, id: 'odd', mode: 'song' }),
    JSON.stringify({ ...good, id: 'gone' }),
    JSON.stringify({ ...good, id: 'last' }),
  );
  const out = join(file, '..', 'out.jsonl');
  const lost = await writeOutcomes(
    await readCaseLines(file),
    async (item) => {
      if (item.id === 'gone') await readRecording(item.file);
      return heard;
    },
    out,
  );
  const lines = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lost).toBe(3);
  expect(lines).toMatchObject([
    { id: 'lamp', ...heard },
    { id: 'line 2', outcome: 'rejected', answer: null, error: 'not JSON' },
    { id: 'odd', outcome: 'rejected', error: expect.stringMatching(/^not a case \(mode: /) as unknown },
    {
      id: 'gone',
      outcome: 'rejected',
      error: expect.stringMatching(/lamp\.wav: there is no such file$/) as unknown,
    },
    { id: 'last', ...heard },
  ]);
});

it('whoever measures wants every line to be a case', async () => {
  await expect(readCases(await cases(JSON.stringify(good), '{}'))).rejects.toThrow(
    'line 2: not a case (id: ',
  );
});

it('a folder in place of a file is named', async () => {
  const trouble = await readRecording(tmpdir()).catch(sentenceOf);
  expect(trouble).toMatch(/a folder, not a file$/);
});

it('a case without choices offers none, and hears words or a number all the same', async () => {
  const [open] = await readCases(
    await cases(JSON.stringify({ id: 'n', audio: 'n.wav', locale: 'en-GB', mode: 'digits' })),
  );
  expect(open?.locale).toBe('en');
  expect(open && listeningOf(open)).toMatchObject({
    mode: 'digits',
    phrases: [],
    digits: { min: 1, max: 12 },
  });
});
