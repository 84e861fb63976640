import type { Locale } from '../locale.ts';

/** What every slip says by itself. Plain words; what differs from matter to matter comes with the receipt. */
export interface SlipWords {
  readonly title: {
    readonly case: string;
    readonly waiting: string;
    readonly materials: string;
    readonly community: string;
    readonly parked: string;
    readonly progress: string;
    readonly withdrawal: string;
  };
  readonly reference: string;
  readonly matter: string;
  readonly place: string;
  readonly state: string;
  readonly keptUntil: string;
  readonly next: string;
  readonly bring: string;
  /** How the slip itself is used again. */
  readonly scan: string;
  readonly resume: string;
  readonly once: string;
  readonly say: string;
  readonly keepSafe: string;
  readonly ring: string;
  readonly open: string;
  readonly printedAt: string;
  readonly practice: string;
  readonly copy: (n: number, by: string, at: string) => string;
}

export const slipWords: Readonly<Record<Locale, SlipWords>> = {
  'zh-CN': {
    title: {
      case: '您的事记下了',
      waiting: '记下了，等着送出',
      materials: '要带的东西',
      community: '您归这里管',
      parked: '没办完，先存着',
      progress: '办到哪一步了',
      withdrawal: '已经撤回了',
    },
    reference: '您的编号',
    matter: '事项',
    place: '地方',
    state: '现在',
    keptUntil: '存到',
    next: '接下来',
    bring: '带齐了就打勾',
    scan: '问进度，带它来扫。',
    resume: '接着办，带它来扫。',
    once: '只能用一回。',
    say: '说出编号也行。',
    keepSafe: '收好，别给生人扫。',
    ring: '有事打电话',
    open: '时间',
    printedAt: '打印',
    practice: '练习用，不算数',
    copy: (n, by, at) => `补打 ${n} · ${by} · ${at}`,
  },
  en: {
    title: {
      case: 'We have kept it',
      waiting: 'Kept, waiting to be sent',
      materials: 'What to bring',
      community: 'Your community office',
      parked: 'Not finished, kept for you',
      progress: 'How far it has come',
      withdrawal: 'Withdrawn',
    },
    reference: 'Your number',
    matter: 'Matter',
    place: 'Place',
    state: 'Now',
    keptUntil: 'Kept until',
    next: 'What happens next',
    bring: 'Tick off what you have',
    scan: 'To ask how it goes, scan this slip here.',
    resume: 'To go on, scan this slip here.',
    once: 'It works once.',
    say: 'Or say the number.',
    keepSafe: 'Keep it safe. Let no stranger scan it.',
    ring: 'Call us',
    open: 'Hours',
    printedAt: 'Printed',
    practice: 'Practice only, not valid',
    copy: (n, by, at) => `Copy ${n} · ${by} · ${at}`,
  },
  ko: {
    title: {
      case: '적어 두었어요',
      waiting: '적어 두었고, 곧 보내요',
      materials: '가져올 것',
      community: '우리 동네 사무실',
      parked: '다 못 했어요, 맡아 둘게요',
      progress: '어디까지 되었나요',
      withdrawal: '취소했어요',
    },
    reference: '번호',
    matter: '내용',
    place: '장소',
    state: '지금',
    keptUntil: '보관 기한',
    next: '다음은',
    bring: '챙긴 것에 표시하세요',
    scan: '진행은 이 종이를 대고 물어보세요.',
    resume: '이어서 하려면 이 종이를 대세요.',
    once: '한 번만 쓸 수 있어요.',
    say: '번호를 말해도 돼요.',
    keepSafe: '잘 두세요. 모르는 사람에게 보이지 마세요.',
    ring: '전화',
    open: '시간',
    printedAt: '인쇄',
    practice: '연습용, 쓸 수 없어요',
    copy: (n, by, at) => `다시 인쇄 ${n} · ${by} · ${at}`,
  },
};
