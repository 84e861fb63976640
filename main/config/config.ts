import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { keypadKeys, keypadTrouble } from '#app/keypad.ts';
import { locales, usualLocales } from '#app/locale.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** The one configuration file of a hall. Every field has a sensible default, so that none is needed to begin. */
const estate = z.strictObject({
  name: z.string().min(1).max(20),
  buildings: z.int().min(0).max(999).default(0),
  say: z.array(z.string().min(1)).default([]),
});

const configSchema = z.strictObject({
  hall: z
    .strictObject({
      name: z.string().min(1).max(24),
      phone: z.string().regex(/^[0-9 -]{3,20}$/),
      hours: z.string().max(40),
      /** Empty: taken from the embedded desk's gazetteer. */
      estates: z.array(estate),
    })
    .partial()
    .default({}),
  screen: z
    .strictObject({
      /** Diagonal of the visible glass, measured with a ruler, in inches. */
      diagonalInches: z.number().min(7).max(98),
      viewingDistanceMm: z.number().min(200).max(2_000),
    })
    .partial()
    .default({}),
  caseApi: z
    .strictObject({
      endpoint: z.url({ protocol: /^https?$/ }),
      apiKey: z.string().min(1),
      jurisdiction: z.string().min(1),
    })
    .partial()
    .default({}),
  /** The embedded desk, where no endpoint is named. */
  desk: z
    .strictObject({
      port: z.int().min(0).max(65_535),
      apiKey: z.string().min(8),
    })
    .partial()
    .default({}),
  /** Whether the first hour begins by itself, until it is over or put off; a hall's package says so. */
  firstHour: z.boolean().default(false),
  /** First two digits of every reference; no two kiosks of a hall may share them. */
  kioskNumber: z.int().min(10).max(99).default(10),
  printers: z.array(z.string().regex(/^(file:|tcp:|usb:|ipp:|ipps:)/)).default([]),
  idle: z
    .strictObject({ askAfterSeconds: z.int().min(20).max(600), forgetAfterSeconds: z.int().min(20).max(600) })
    .partial()
    .default({}),
  staff: z
    .strictObject({ idleSeconds: z.int().min(30).max(900) })
    .partial()
    .default({}),
  health: z
    .strictObject({
      /** Of the page on the loopback; 0: any free one. */
      port: z.int().min(0).max(65_535),
      /** Code of the service that takes the machine's own faults; left out: they are only logged. */
      service: z.string().min(1),
    })
    .partial()
    .default({}),
  selfTest: z
    .strictObject({
      /** Each morning at this time of the wall's clock. */
      at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      print: z.boolean(),
    })
    .partial()
    .default({}),
  /** What may be chosen in 换个样子; a visit begins in zh-CN. */
  languages: z
    .array(z.enum(locales))
    .refine((chosen) => chosen.includes('zh-CN'))
    .default([...usualLocales]),
  /** Photos may be taken, where the case API takes them; off unless a hall wants it. */
  camera: z.boolean().default(false),
  voice: z.strictObject({ hearing: z.boolean(), speaking: z.boolean() }).partial().default({}),
  audio: z
    .strictObject({
      /** Part of the name of the sound device that is the handset, as the system lists it. */
      handset: z.string().min(1).max(100),
    })
    .partial()
    .default({}),
  /** Which key does what, by `event.code`; replaces the usual table whole. */
  keypad: z
    .record(z.string().max(40), z.enum(keypadKeys))
    .refine((table) => keypadTrouble(table) === undefined)
    .optional(),
});
export type Config = z.infer<typeof configSchema>;

export interface ConfigError {
  readonly path: string;
  /** For the electrician: which line, what to write. One entry a mistake. */
  readonly mistakes: readonly string[];
}

/** Reads and checks the file; without one the defaults hold. */
export function readConfig(path: string | undefined): Result<Config, ConfigError> {
  if (path === undefined) return ok(configSchema.parse({}));
  const file = resolve(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `不是合格的 JSON（${error.message}）` : '打不开这个文件';
    return failed({ path: file, mistakes: [why] });
  }
  const parsed = configSchema.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : failed({ path: file, mistakes: parsed.error.issues.map((issue) => mistake(issue)) });
}

/** What an electrician should write, by field; a field without a line here is told in general words. */
const wanted: Readonly<Record<string, string>> = {
  'hall.name': '服务厅的名字，24 个字以内，例如 "幸福里社区服务厅"',
  'hall.phone': '电话，只用数字、空格和横线，例如 "0571-8888 1234"',
  'hall.hours': '开放时间，例如 "每天 8:30–17:30"',
  'screen.diagonalInches': '屏幕对角线，单位英寸，7 到 98，例如 27',
  'screen.viewingDistanceMm': '人眼到屏幕的距离，单位毫米，例如 600',
  'caseApi.endpoint': '接口地址，以 http:// 或 https:// 开头',
  'desk.port': '内置办件台的端口，0 到 65535，0 表示自动',
  'desk.apiKey': '内置办件台的钥匙，至少 8 个字符',
  'audio.handset': '听筒设备名字里的一段，例如 "USB Handset"',
  camera: '能不能拍照，true 或 false',
  'selfTest.at': '每天自检的时间，例如 "07:30"',
  firstHour: 'true 表示装好以后先做开机检查，false 表示不做',
  'health.port': '本机状态页的端口，0 到 65535，0 表示自动',
  'health.service': '机器自己报修用的事项代码，例如 "facilities"',
  keypad:
    '按键表，例如 { "F17": "up", "F18": "down", "F19": "back", "F21": "select", "F22": "help" }；数字和字母键不能用',
  kioskNumber: '本机号，10 到 99，一个厅里每台不同',
  printers: '打印机，例如 "tcp://192.168.1.50:9100"、"usb:/dev/usb/lp0"、"ipp://…" 或 "file:文件夹"',
  'staff.idleSeconds': '工作人员界面没人动多久后关上，单位秒，30 到 900',
  languages: '语言，要有 "zh-CN"，例如 ["zh-CN", "en"]；还可以加 "ko"（韩语）',
  'idle.askAfterSeconds': '没人动多久后询问，单位秒，20 到 600',
  'idle.forgetAfterSeconds': '询问后等多久清除，单位秒，20 到 600',
};

function mistake(issue: z.core.$ZodIssue): string {
  const where = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return `${where === '' ? '' : `${where} 里`}没有 ${issue.keys.map((key) => `"${key}"`).join('、')} 这一项，请检查拼写`;
  }
  return `${where}：${wanted[where] ?? '格式不对，请照 README 的例子写'}`;
}
