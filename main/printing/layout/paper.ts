/** Dots in a millimetre of a thermal head: 203 dpi is 8 to the millimetre. */
export const dotsPerMm = 8;

export const paperNames = ['80mm', '58mm', 'a5'] as const;
export type PaperName = (typeof paperNames)[number];

/** What a layout has to know of a paper. All lengths in millimetres. */
export interface Paper {
  readonly name: PaperName;
  /** Width that can be printed: 576 dots of an 80 mm roll, 384 of a 58 mm one. */
  readonly widthMm: number;
  /** Sheets have a height; a roll is cut where the slip ends. */
  readonly heightMm?: number;
  readonly marginMm: number;
  readonly type: TypeSizes;
  /** Sides of a module of the two codes, in dots: whole dots, or the printer would round each one differently. */
  readonly qrModuleDots: number;
  readonly barModuleDots: number;
  readonly barHeightMm: number;
  /** Where there is room, the bars stand beside the QR code and save 15 mm of paper. */
  readonly barsBeside: boolean;
}

/** Heights of type. The smallest is 3.25 mm (9 points), and only for what is not needed. */
export interface TypeSizes {
  readonly small: number;
  readonly body: number;
  readonly value: number;
  readonly title: number;
  readonly reference: number;
}

export const papers: Readonly<Record<PaperName, Paper>> = {
  '80mm': {
    name: '80mm',
    widthMm: 72,
    marginMm: 1,
    type: { small: 3.5, body: 4.5, value: 5, title: 7.5, reference: 14 },
    qrModuleDots: 7,
    barModuleDots: 3,
    barHeightMm: 8,
    barsBeside: true,
  },
  '58mm': {
    name: '58mm',
    widthMm: 48,
    marginMm: 0.5,
    type: { small: 3.25, body: 3.75, value: 4.25, title: 6, reference: 9.25 },
    qrModuleDots: 5,
    barModuleDots: 3,
    barHeightMm: 7,
    barsBeside: false,
  },
  a5: {
    name: 'a5',
    widthMm: 148,
    heightMm: 210,
    marginMm: 12,
    type: { small: 4, body: 5, value: 5.5, title: 10, reference: 24 },
    qrModuleDots: 8,
    barModuleDots: 4,
    barHeightMm: 9,
    barsBeside: true,
  },
};
