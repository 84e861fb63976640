import type { zhCN } from './zh-CN.ts';
export type StringKey = keyof typeof zhCN;
