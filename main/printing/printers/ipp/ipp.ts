import { setTimeout as pause } from 'node:timers/promises';
import type { Printed, Printer, PrinterState, PrinterTrouble, PrintJob } from '#app/ports/printer.ts';
import { compose } from '#app/receipt/compose.ts';
import { failed, type Result } from '#app/result.ts';
import type { PaperName } from '../../layout/paper.ts';
import type { SlipRenderer } from '../../layout/renderer.ts';
import { ippClient, IppError, type IppCall, type IppClient } from './client.ts';
import type { IppAttributes, IppResponse } from './codec.ts';
import { isOver, jobEnd, printerState } from './status.ts';

export interface IppOptions {
  readonly url: URL;
  readonly renderer: Pick<SlipRenderer, 'pdf'>;
  readonly paper: PaperName;
  readonly patience?: IppPatience;
}

export interface IppPatience {
  readonly answerMs: number;
  /** A sheet printer may have to warm up: 60 s for one page. */
  readonly printMs: number;
  readonly pollMs: number;
}

const usual: IppPatience = { answerMs: 5_000, printMs: 60_000, pollMs: 500 };

/** PWG 5101.1 names of the papers that exist as sheets. */
const media: Readonly<Partial<Record<PaperName, string>>> = { a5: 'iso_a5_148x210mm' };

/** Any driverless printer: a PDF goes over IPP, and the job is followed until the printer says it is completed. */
export function ippPrinter({ url, renderer, paper, patience = usual }: IppOptions): Printer {
  const call = ippClient(url);
  return {
    kind: 'ipp',
    state: async () => stateOf(await look(call, patience)),
    print: async (job, before) => {
      const found = await look(call, patience);
      const { trouble } = stateOf(found);
      if (trouble) return failed(trouble);
      const wanted = requestFor(job, found, media[paper]);
      // Asked first whether it would take such a job: what it refuses after it was sent would be unconfirmed.
      if (
        !(await answered(() => call({ operation: 'validateJob', withinMs: patience.answerMs, ...wanted })))
      ) {
        return failed('offline');
      }
      const document = await renderer.pdf(compose(job.receipt, job.reprint), paper);
      await before('sending');
      const id = await send(call, { document, ...wanted }, patience);
      if (id === undefined) return failed('unconfirmed');
      await before('awaiting_confirm');
      return follow(call, id, patience);
    },
  };
}

const attributesWanted = [
  'printer-state',
  'printer-state-reasons',
  'printer-is-accepting-jobs',
  'printer-input-tray',
  'media-supported',
];

const look = (call: IppClient, { answerMs }: IppPatience): Promise<IppAttributes | undefined> =>
  answered(() => call({ operation: 'getPrinter', withinMs: answerMs, attributes: asked(attributesWanted) }));

const stateOf = (found: IppAttributes | undefined): PrinterState =>
  found ? printerState(found) : { trouble: 'offline', paperLow: false };

/** A printer refuses a paper it does not know; it then takes the one it has, and the slip stands at its upper left. */
function requestFor(job: PrintJob, found: IppAttributes | undefined, sheet: string | undefined) {
  const known = sheet !== undefined && found?.['media-supported']?.includes(sheet);
  return {
    attributes: [
      // The job's own id and no more: a printer's list of jobs shows it to everybody.
      ['job-name', { tag: 'name', value: job.id.slice(0, 80) }],
      ['document-format', { tag: 'mime', value: 'application/pdf' }],
    ],
    job: known ? [['media', { tag: 'keyword', value: sheet }]] : [],
  } as const satisfies Pick<IppCall, 'attributes' | 'job'>;
}

/** The job's number, or undefined where nobody can say whether the printer has taken it. */
async function send(
  call: IppClient,
  job: Pick<IppCall, 'attributes' | 'job' | 'document'>,
  { answerMs, printMs, pollMs }: IppPatience,
): Promise<number | undefined> {
  for (let waitedMs = 0; waitedMs < printMs; waitedMs += pollMs) {
    const answer = await reply(() => call({ operation: 'printJob', withinMs: answerMs * 2, ...job }));
    // server-error-busy: certainly not taken, for another job is being printed; asked again.
    if (answer?.status !== 0x0507) {
      const id = answer?.attributes['job-id']?.[0];
      return typeof id === 'number' ? id : undefined;
    }
    await pause(pollMs);
  }
  return undefined;
}

/** Asks until the job is over. Out of paper it is withdrawn, so that it does not come out into other hands later. */
async function follow(
  call: IppClient,
  id: number,
  { answerMs, printMs, pollMs }: IppPatience,
): Promise<Result<Printed, PrinterTrouble>> {
  const jobId = ['job-id', { tag: 'integer', value: id }] as const;
  for (let waitedMs = 0; waitedMs < printMs; waitedMs += pollMs) {
    const job = await answered(() => call({ operation: 'getJob', withinMs: answerMs, attributes: [jobId] }));
    if (!job) return failed('unconfirmed');
    if (isOver(job)) return jobEnd(job);
    const { trouble } = stateOf(await look(call, { answerMs, printMs, pollMs }));
    if (trouble) {
      await answered(() => call({ operation: 'cancelJob', withinMs: answerMs, attributes: [jobId] }));
      return failed(trouble);
    }
    await pause(pollMs);
  }
  return failed('unconfirmed');
}

const asked = (names: readonly string[]) =>
  names.map(
    (value, index) => [index === 0 ? 'requested-attributes' : '', { tag: 'keyword', value }] as const,
  );

/** What the printer said, where it said yes: 0x0000 … 0x00ff (RFC 8011 appendix B). */
async function answered(ask: () => Promise<IppResponse>): Promise<IppAttributes | undefined> {
  const answer = await reply(ask);
  return answer && answer.status < 0x0100 ? answer.attributes : undefined;
}

async function reply(ask: () => Promise<IppResponse>): Promise<IppResponse | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof IppError) return undefined;
    throw error;
  }
}
