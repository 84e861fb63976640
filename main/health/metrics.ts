import { faultCodes, faultsOf, type Health } from '#app/health/health.ts';

/** The Prometheus text format (exposition format 0.0.4): a name, what it means, its values. */
export function metricsOf(health: Health): string {
  const faults = faultsOf(health);
  const gauges: readonly Metric[] = [
    ['info', 'Version and runtime.', [[1, { version: health.version, runtime: health.runtime }]]],
    ['uptime_seconds', 'Seconds since the kiosk started.', [[health.uptimeS]]],
    ['restarts', 'Parts that were started anew since then.', labelled('part', health.restarts)],
    ['outbox_waiting', 'Cases kept here that the case API has not taken yet.', [[health.outbox.waiting]]],
    ['outbox_stuck', 'Cases that only a person can go on with.', [[health.outbox.stuck]]],
    ['outbox_oldest_seconds', 'Age of the oldest of them.', [[health.outbox.oldestS]]],
    ['printer_ready', 'Whether a slip could be printed now.', [[bit(health.printer.trouble === undefined)]]],
    ['printer_paper_low', 'Whether paper should be filled up soon.', [[bit(health.printer.paperLow)]]],
    ['hearing', 'Whether the kiosk can hear.', [[bit(health.hearing && health.microphone !== false)]]],
    ['speaking', 'Whether the kiosk can speak.', [[bit(health.speaking)]]],
    ['storage_ready', 'Whether a case could be kept now.', [[bit(health.keeps)]]],
    ['disk_free_bytes', 'Free space where cases are kept.', [[health.diskFreeBytes]]],
    ['services', 'Services that the case API offers.', [[health.servicesKnown]]],
    ['fault', 'Whether there is a fault of this kind.', faultCodes.map((code) => [bit(faults.includes(code)), { code }])],
  ]; // prettier-ignore
  return gauges.map(written).join('');
}

type Sample = readonly [value: number, labels?: Readonly<Record<string, string>>];
type Metric = readonly [name: string, help: string, samples: readonly Sample[]];

const bit = (is: boolean): number => (is ? 1 : 0);
const labelled = (label: string, values: Readonly<Record<string, number>>): readonly Sample[] =>
  Object.entries(values).map(([name, value]) => [value, { [label]: name }]);

function written([name, help, samples]: Metric): string {
  const full = `hall_kiosk_${name}`;
  const lines = samples.map(([value, labels = {}]) => {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
    return `${full}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
  });
  return `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${lines.join('\n')}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
