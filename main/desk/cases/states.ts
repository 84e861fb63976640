import type { DeskState } from './case.ts';
import type { Locale } from '#app/locale.ts';

/** Where staff may move a case from each state; steps may be skipped, never undone but by taking it up again. */
export const nextStates: Readonly<Record<DeskState, readonly DeskState[]>> = {
  submitted: ['accepted', 'filed', 'in_progress', 'awaiting_resident', 'resolved', 'rejected'],
  accepted: ['filed', 'in_progress', 'awaiting_resident', 'resolved', 'rejected'],
  filed: ['in_progress', 'awaiting_resident', 'resolved', 'rejected'],
  in_progress: ['awaiting_resident', 'resolved', 'rejected'],
  awaiting_resident: ['in_progress', 'resolved', 'rejected'],
  resolved: ['in_progress', 'closed'],
  closed: ['in_progress'],
  rejected: ['in_progress'],
};

/** GeoReport knows two states; what the staff have done is closed, whether or not the resident has agreed yet. */
export const geoReportStatus = (state: DeskState): 'open' | 'closed' =>
  state === 'resolved' || state === 'closed' || state === 'rejected' ? 'closed' : 'open';

interface Words {
  /** What is true now. */
  readonly now: string;
  /** What happens next. */
  readonly next: string;
}

/** Each state in plain words: at most 20 characters a sentence. */
export const stateWords: Readonly<Record<DeskState, Readonly<Record<Locale, Words>>>> = {
  submitted: {
    'zh-CN': { now: '社区收到了。', next: '工作人员马上来看。' },
    en: { now: 'We have received it.', next: 'The staff look at it next.' },
    ko: { now: '사무실이 받았어요.', next: '직원이 곧 살펴봐요.' },
  },
  accepted: {
    'zh-CN': { now: '有人管这件事了。', next: '接下来登记，再派人。' },
    en: { now: 'Someone is in charge of it.', next: 'It is put on file, then someone is sent.' },
    ko: { now: '담당이 정해졌어요.', next: '이제 등록하고 사람을 보내요.' },
  },
  filed: {
    'zh-CN': { now: '已经登记在册。', next: '接下来派人去办。' },
    en: { now: 'It is on file.', next: 'Someone is sent next.' },
    ko: { now: '등록됐어요.', next: '이제 사람을 보내요.' },
  },
  in_progress: {
    'zh-CN': { now: '正在办。', next: '办好了就告诉您。' },
    en: { now: 'We are working on it.', next: 'We tell you when it is done.' },
    ko: { now: '처리하고 있어요.', next: '다 되면 알려 드려요.' },
  },
  awaiting_resident: {
    'zh-CN': { now: '等您回个话。', next: '请在这里说，或问工作人员。' },
    en: { now: 'We need a word from you.', next: 'Tell us here, or ask the staff.' },
    ko: { now: '대답을 기다리고 있어요.', next: '여기서 말하거나 직원에게 물어보세요.' },
  },
  resolved: {
    'zh-CN': { now: '办好了。', next: '您看看满不满意。' },
    en: { now: 'It is done.', next: 'Please tell us whether it is well done.' },
    ko: { now: '다 됐어요.', next: '마음에 드는지 알려 주세요.' },
  },
  closed: {
    'zh-CN': { now: '这件事办完了。', next: '还不行，可以再办一回。' },
    en: { now: 'It is closed.', next: 'If it is not well, we take it up again.' },
    ko: { now: '끝난 일이에요.', next: '아직 안 됐으면 다시 해요.' },
  },
  rejected: {
    'zh-CN': { now: '这件事我们办不了。', next: '请问工作人员找谁办。' },
    en: { now: 'We cannot do this.', next: 'Please ask the staff who can.' },
    ko: { now: '이 일은 여기서 못 해요.', next: '누가 하는지 직원에게 물어보세요.' },
  },
};
