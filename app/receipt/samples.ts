import type { DraftId, Reference, Secret } from '../ids.ts';
import { defined, own, type Text } from '../text.ts';
import type { Receipt } from './receipt.ts';

const hall = { name: '幸福里社区服务厅', phone: '010-8888 1234', hours: '周一至周五 9:00–17:00' };
const englishHall = {
  ...hall,
  name: '幸福里社区服务厅 Xingfuli Hall',
  hours: '9:00–17:00, Monday to Friday',
};
const reference = '40271863' as Reference;
const secret = 'K7P2M9XQ4TRV8HWD3B6N' as Secret;
const at = '2026-11-24T15:43:00+08:00';
const zh = (text: string): Text => defined(text, 'zh-CN');
const words = (text: string): Text => own({ kind: 'words', words: text });
const place = own({ kind: 'place', place: { estate: '幸福里', building: 3 } });

/** One slip of every kind, as it would come from a visit: for trying a printer, for the gallery and for tests. */
export const sampleReceipts = {
  case: {
    kind: 'case', locale: 'zh-CN', reference, secret, hall, at,
    lines: [
      { label: zh('事项'), value: zh('楼下路灯不亮') },
      { label: zh('地方'), value: place },
      { label: zh('您说'), value: words('三号楼门口那盏灯，天黑就看不见路了') },
    ],
    next: [zh('三天之内有人联系您。'), zh('修好了，社区会告诉您。')],
  },
  waiting: {
    kind: 'case', locale: 'zh-CN', reference, secret, hall, at, waiting: true,
    lines: [
      { label: zh('事项'), value: zh('楼道灯不亮') },
      { label: zh('地方'), value: own({ kind: 'place', place: { estate: '幸福里', building: 12, unit: 2 } }) },
    ],
    next: [zh('网络一通就交给社区。'), zh('编号现在就能用。')],
  },
  materials: {
    kind: 'materials', locale: 'zh-CN', hall, at,
    matter: zh('高龄津贴'),
    items: [
      { name: zh('身份证'), note: zh('原件，和正反面复印件一张') },
      { name: zh('户口本'), note: zh('原件') },
      { name: zh('银行卡'), note: zh('本人的，本市开户') },
      { name: zh('一寸照片两张') },
    ],
    next: [zh('带齐了，周一到周五来大厅2号窗口。'), zh('走不动？打电话，我们上门。')],
  },
  community: {
    kind: 'community', locale: 'zh-CN', hall, at,
    place, community: zh('幸福里社区居委会'),
    lines: [
      { label: zh('地址'), value: zh('幸福里南门进门右手边，一层') },
      { label: zh('电话'), value: zh('010-8888 5678') },
      { label: zh('时间'), value: zh('周一至周六 8:30–17:30') },
    ],
  },
  parked: {
    kind: 'parked', locale: 'zh-CN', hall, at,
    code: { draft: '7KQ2M9XT' as DraftId, key: secret },
    matter: zh('加装扶手'), until: '2026-11-25T11:43:00+08:00',
    lines: [],
  },
  progress: {
    kind: 'progress', locale: 'zh-CN', reference, hall, at,
    state: zh('已经派人去修'),
    lines: [{ label: zh('事项'), value: zh('楼下路灯不亮') }],
    next: [zh('11月27日以前修好。'), zh('没修好，再来说一声。')],
  },
  withdrawal: {
    kind: 'withdrawal', locale: 'zh-CN', reference, hall, at,
    lines: [{ label: zh('事项'), value: zh('楼下路灯不亮') }],
    next: [zh('社区不再处理这件事。'), zh('要再报，随时来。')],
  },
  english: {
    kind: 'case', locale: 'en', reference, secret, hall: englishHall, at,
    lines: [
      { label: defined('Matter', 'en'), value: defined('Street light is out', 'en') },
      { label: defined('Place', 'en'), value: place },
    ],
    next: [defined('Someone will contact you within three days.', 'en')],
  },
  'rare-names': {
    kind: 'case', locale: 'zh-CN', reference, secret, hall, at,
    lines: [
      { label: zh('事项'), value: zh('路牌写错字') },
      { label: zh('您说'), value: words('𬌗先生、㐱女士、䶮师傅的名字，牌子上都打不出来') },
    ],
    next: [zh('三天之内有人联系您。')],
  },
} as const satisfies Readonly<Record<string, Receipt>>; // prettier-ignore

export type SampleName = keyof typeof sampleReceipts;
