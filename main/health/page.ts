import { faultsOf, type Health } from '#app/health/health.ts';
import type { StringKey } from '#app/strings/keys.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { ours, own } from '#app/text.ts';

const said = (key: StringKey, values: Readonly<Record<string, string>> = {}): string =>
  render(
    ours(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, words]) => [name, own({ kind: 'words', words })]),
      ),
    ),
    'zh-CN',
    shownValue,
  );
const mark = (is: boolean): string => said(is ? 'health.well' : 'health.not-well');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same for whoever opens it in a browser on the machine: a sentence first, then what is known. */
export function healthPage(health: Health): string {
  const faults = faultsOf(health);
  const rows: readonly (readonly [StringKey, string])[] = [
    ['health.version', `${health.version} · ${health.runtime}`],
    ['health.uptime', duration(health.uptimeS)],
    ['health.outbox', `${health.outbox.waiting} · ${duration(health.outbox.oldestS)}`],
    ['health.printer', health.printer.trouble === undefined ? mark(true) : said(`health.printer.${health.printer.trouble}`)],
    ['health.hearing', mark(health.hearing && health.microphone !== false)],
    ['health.speaking', mark(health.speaking)],
    ['health.storage', mark(health.keeps)],
    ['health.disk', `${(health.diskFreeBytes / 1e9).toFixed(1)} GB`],
    ['health.restarts', Object.values(health.restarts).join(' · ')],
  ]; // prettier-ignore
  const body = rows.map(([key, value]) => `<tr><th>${escaped(said(key))}<td>${escaped(value)}`).join('');
  const heading =
    faults.length === 0
      ? said('health.all-well')
      : faults.map((code) => said(`health.fault.${code}`)).join('，');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(said('health.title'))}</title>
<style>table{border-spacing:0}body{font:18px/1.6 'Noto Sans CJK SC',sans-serif;max-width:40em;margin:2em auto;color:#222;background:#fbf7ef}h1{font-size:1.4em}
th{text-align:left;font-weight:normal;color:#666;padding:0 2em 0 0}td{padding:0;font-variant-numeric:tabular-nums}</style>
<h1>${escaped(heading)}</h1><table>${body}</table><p>${escaped(health.at)}`;
}

function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  return `${hours}:${String(minutes).padStart(2, '0')}`;
}
