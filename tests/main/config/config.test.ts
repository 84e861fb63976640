import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#main/config/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-kiosk-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the electrician is told of a file with this in it. */
function mistakesIn(content: string): readonly string[] {
  const file = join(folder, 'kiosk.json');
  writeFileSync(file, content);
  const read = readConfig(file);
  return read.ok ? [] : read.error.mistakes;
}

describe('the one configuration file', () => {
  it('none is needed', () => {
    expect(readConfig(undefined)).toMatchObject({ ok: true, value: { kioskNumber: 10, printers: [] } });
  });

  it('is read as it stands', () => {
    expect(mistakesIn('{"hall":{"name":"幸福里"},"printers":["tcp://192.168.1.50:9100"]}')).toEqual([]);
  });

  it('every mistake is named with what to write instead', () => {
    const mistakes = mistakesIn(
      '{"screen":{"diagonalInches":"27寸"},"kioskNumber":5,"printers":["http://printer"],"idle":{"askAfterSeconds":1}}',
    );
    expect(mistakes).toHaveLength(4);
    expect(mistakes.join('\n')).toMatch(/对角线[^]*10 到 99[^]*tcp:\/\/[^]*20 到 600/);
  });

  it('a misspelt line is named', () => {
    expect(mistakesIn('{"hal":{}}')).toEqual(['没有 "hal" 这一项，请检查拼写']);
  });

  it('what is no JSON, or not there, says so', () => {
    expect(mistakesIn('{"hall":')[0]).toContain('不是合格的 JSON');
    expect(readConfig(join(folder, 'nowhere.json'))).toMatchObject({
      ok: false,
      error: { mistakes: ['打不开这个文件'] },
    });
  });
});
