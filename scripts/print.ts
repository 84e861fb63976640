import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose } from '#app/receipt/compose.ts';
import { sampleReceipts, type SampleName } from '#app/receipt/samples.ts';
import { openRenderProcess } from '#main/printing/layout/process/render-process.ts';
import { openPrinter } from '#main/printing/printers/table.ts';

/** Prints a sample slip through the real path: layout, Electron, printer, confirmation. */
const usage = `用法  npm run print -- --printer 地址 [--sample 名字] [--copy]
地址  file:文件夹 · tcp://主机:9100 · usb:/dev/usb/lp0 · ipp://主机/ipp/print   加 ?paper=58mm 换纸（80mm、58mm、a5）
样张  ${Object.keys(sampleReceipts).join(' ')} all`;

const said: Readonly<Record<string, string>> = {
  needs_paper: '没纸了：装纸，再打一次',
  cover_open: '盖子开着：合上，再打一次',
  offline: '连不上：看电源、网线和地址',
  unconfirmed: '送出去了，打印机没有回话：看看纸出来没有',
  storage_full: '文件夹写不进：看看磁盘还有没有地方',
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      printer: { type: 'string' },
      sample: { type: 'string', default: 'case' },
      copy: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const names = values.sample === 'all' ? Object.keys(sampleReceipts) : [values.sample];
  if (values.help || values.printer === undefined || !names.every(isSample)) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 2;
  }
  const electron = electronBinary();
  if (electron === undefined) {
    console.error('没有 Electron：先运行 npm run setup');
    return 2;
  }
  const renderer = await openRenderProcess(electron);
  try {
    const printer = openPrinter(values.printer, { renderer, now: () => new Date() });
    if (!printer.ok) {
      console.error(`看不懂这个地址（${printer.error.code}）。例如 ${printer.error.examples.join(' 、 ')}`);
      return 2;
    }
    let worst = 0;
    for (const name of names.filter(isSample)) {
      const receipt = sampleReceipts[name];
      const reprint = { copy: 1, by: '样张', at: receipt.at };
      const job = { id: `sample-${name}`, receipt, ...(values.copy ? { reprint } : {}) };
      const title = compose(receipt).title;
      const result = await printer.value.print(job, () => Promise.resolve());
      console.log(`${name} ${title}：${result.ok ? '打好了' : (said[result.error] ?? result.error)}`);
      if (!result.ok) worst = 1;
    }
    return worst;
  } finally {
    await renderer.close();
  }
}

const isSample = (name: string): name is SampleName => Object.hasOwn(sampleReceipts, name);

/** Where set-up has put it. */
function electronBinary(): string | undefined {
  const stamp = new URL('../.stamps/electron-runtime.json', import.meta.url);
  if (!existsSync(stamp)) return undefined;
  return (JSON.parse(readFileSync(stamp, 'utf8')) as { binary: string }).binary;
}

process.exitCode = await main();
