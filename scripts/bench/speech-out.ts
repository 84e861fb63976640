// Measures speaking: npm run bench -- speech-out [--prompts 60] [--misheard] [--json]. Exit 0 only where every limit of the issue holds.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { isLevel } from '#main/speech/synthesis/survey.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { cacheFolder, inProject } from '../lib/paths.mjs';
import { hallWorld } from '../speech/hall-world.ts';
import { heardBack } from '../speech/heard-back.ts';
import { heardOnElectron, residents } from '../speech/heard-on-electron.ts';
import type { HeardTimes } from '../speech/heard-times.ts';
import { turnsThrough } from '../speech/lamp-report.ts';
import { percentile } from '../speech/tally.ts';

const notHeard: HeardTimes = {
  liveGaps: [],
  clipGaps: [],
  firstSounds: [],
  captionLags: [],
  stops: [],
  late: [],
};

/** What issue 6 asks for. */
const limits = {
  clip_p99_ms: 300,
  live_gap_p99_ms: 200,
  caption_lag_p99_ms: 150,
  stop_p99_ms: 100,
  syllable_error: 0.06,
  loudness_out_of_range: 0,
} as const;
const MIB = 2 ** 20;

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    prompts: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
    misheard: { type: 'boolean', default: false },
    /** Only what needs no Electron: cost, levels, syllables. */
    'without-window': { type: 'boolean', default: false },
  },
});

/** Said of a visit's own, for the cost of live speech: a building, the groups of a number. */
const live = Array.from({ length: 12 }, (_, at) => String(1_018 + at * 731)).map((digits) =>
  spokenValue({ kind: 'reference', digits }, 'zh-CN'),
);

async function measure(wanted: number) {
  const modelFolder = inProject('voice-models', 'kokoro');
  const synthesizer = createSynthesizer(createKokoro(modelFolder), {
    modelFolder,
    clipsFolder: join(cacheFolder(), 'clips'),
  });
  const say = async (clause: SpokenClause) => {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const sound = await synthesizer.synthesize(clause);
    if (!sound.ok) throw new Error(`${sound.error}: npm run setup brings the voice`);
    const { user, system } = process.cpuUsage(before);
    const { samples, sampleRate } = sound.value;
    const seconds = samples.length / sampleRate;
    return { sound: sound.value, ms: performance.now() - begun, cpuSeconds: (user + system) / 1e6, seconds };
  };

  const world = await hallWorld();
  const all = [...promptsFor(world, defaultSettings)].flat();
  const long = all.filter(
    ({ text, locale }) => locale === 'zh-CN' && /^[\p{Script=Han}，。？！]{5,}$/u.test(text),
  );
  const picked = long
    .filter((_, at) => at % Math.max(1, Math.floor(long.length / wanted)) === 0)
    .slice(0, wanted);
  if (picked.length < wanted) throw new Error(`there are only ${picked.length} prompts to choose from`);
  for (const clause of picked) await say(clause);

  const clips = [];
  for (const clause of picked) clips.push({ clause, ...(await say(clause)) });
  const outOfRange = clips.filter(({ sound }) => !isLevel(sound.samples, sound.sampleRate));

  let [cpuSeconds, seconds] = [0, 0];
  for (const text of live) {
    const made = await say({ text, locale: 'zh-CN', rate: 1, keep: false });
    cpuSeconds += made.cpuSeconds;
    seconds += made.seconds;
  }

  const opened = await openNativeRecognizer({ models: inProject('voice-models'), threads: 1 });
  if (!opened.ok) throw new Error(`the recogniser: ${opened.error} (npm run setup brings its models)`);
  let [errors, syllables] = [0, 0];
  for (const { clause, sound } of clips) {
    const { said, heard, wrong, of } = await heardBack(opened.value, sound, clause.text, 'zh-CN');
    // Our own prompts: nobody's words are shown.
    if (wrong > 0 && values.misheard) console.error(`${wrong}: ${said} → ${heard}`);
    errors += wrong;
    syllables += of;
  }
  const memory = process.memoryUsage().rss;
  if (!values['without-window']) {
    // Where clips are measured there must be clips: of all that the residents of the next part are told.
    const turns = residents.flatMap(({ acts }) => turnsThrough(acts, world));
    const told = new Set(
      turns.flatMap((turn) =>
        utterancesOf(turn, 'zh-CN').flatMap(({ clauses }) => clauses.map(({ spoken }) => spoken)),
      ),
    );
    for (const clause of all) if (told.has(clause.text)) await say(clause);
  }
  await Promise.all([opened.value.close(), synthesizer.close()]);
  // On the real Electron: whole reports by touch, with a stop-watch in the page.
  const heard = values['without-window'] ? notHeard : await heardOnElectron();
  for (const line of heard.late) console.error(`late: ${line}`);
  const rounded = (times: readonly number[], share: number): number | null => {
    const value = percentile(times, share);
    return value === null ? null : Math.round(value);
  };
  return {
    clip_p50_ms: rounded(heard.firstSounds, 0.5),
    clip_p99_ms: rounded(heard.firstSounds, 0.99),
    live_gap_p50_ms: rounded(heard.liveGaps, 0.5),
    live_gap_p99_ms: rounded(heard.liveGaps, 0.99),
    live_phrases: heard.liveGaps.length,
    caption_lag_p99_ms: rounded(heard.captionLags.map(Math.abs), 0.99),
    stop_p99_ms: rounded(heard.stops, 0.99),
    /** CPU seconds of one second of live sound. */
    rtf_one_core: Number((cpuSeconds / seconds).toFixed(3)),
    syllable_error: Number((errors / syllables).toFixed(4)),
    clips: clips.length,
    loudness_out_of_range: outOfRange.length,
    memory_mib: Math.round(memory / MIB),
  };
}

try {
  const measured = await measure(Number(values.prompts));
  console.log(JSON.stringify(measured, undefined, values.json ? undefined : 2));
  const broken = (Object.keys(limits) as (keyof typeof limits)[]).filter(
    (name) => (measured[name] ?? Infinity) > limits[name],
  );
  for (const name of broken)
    console.error(`${name}: ${measured[name] ?? 'none'}, and the limit is ${limits[name]}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
