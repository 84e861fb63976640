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
  },
  accepted: {
    'zh-CN': { now: '有人管这件事了。', next: '接下来登记，再派人。' },
    en: { now: 'Someone is in charge of it.', next: 'It is put on file, then someone is sent.' },
  },
  filed: {
    'zh-CN': { now: '已经登记在册。', next: '接下来派人去办。' },
    en: { now: 'It is on file.', next: 'Someone is sent next.' },
  },
  in_progress: {
    'zh-CN': { now: '正在办。', next: '办好了就告诉您。' },
    en: { now: 'We are working on it.', next: 'We tell you when it is done.' },
  },
  awaiting_resident: {
    'zh-CN': { now: '等您回个话。', next: '请在这里说，或问工作人员。' },
    en: { now: 'We need a word from you.', next: 'Tell us here, or ask the staff.' },
  },
  resolved: {
    'zh-CN': { now: '办好了。', next: '您看看满不满意。' },
    en: { now: 'It is done.', next: 'Please tell us whether it is well done.' },
  },
  closed: {
    'zh-CN': { now: '这件事办完了。', next: '还不行，可以再办一回。' },
    en: { now: 'It is closed.', next: 'If it is not well, we take it up again.' },
  },
  rejected: {
    'zh-CN': { now: '这件事我们办不了。', next: '请问工作人员找谁办。' },
    en: { now: 'We cannot do this.', next: 'Please ask the staff who can.' },
  },
};
