import type { Paper } from './paper.ts';

/**
 * The slip's styles. Lengths are multiples of an eighth of a millimetre, one dot of a thermal head, so that rules and
 * codes begin and end on whole dots. Ink is black: a thermal printer knows no grey, and weight makes the order.
 */
export function styles(paper: Paper): string {
  const { small, body, value, title, reference } = paper.type;
  return `
* { margin: 0; padding: 0; box-sizing: border-box }
html { background: #fff }
body { width: ${paper.widthMm}mm }
.slip {
  width: ${paper.widthMm}mm; padding: ${paper.marginMm}mm; color: #000;
  font: 500 ${body}mm/1.45 'Noto Sans SC Variable', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; line-break: strict; text-wrap: pretty;
}
i { display: block; font: 500 ${small}mm/1.35 'Noto Sans SC Variable', 'Noto Sans CJK SC', sans-serif; letter-spacing: 0 }
.hall { font-size: ${small}mm; font-weight: 700; letter-spacing: .08em }
.name { margin-top: 3mm; font-size: ${value * 1.25}mm; font-weight: 900; line-height: 1.3 }
.mark { margin-top: 1.5mm; font-size: ${small}mm; font-weight: 800; padding: .5mm 1.5mm; border: .375mm solid }
h1 { margin-top: 1mm; font-size: ${title}mm; font-weight: 900; line-height: 1.25; letter-spacing: .04em }
:lang(en) h1, :lang(en) h2, :lang(en) .reference p { letter-spacing: 0 }
h1 i { font-size: ${value}mm; font-weight: 700 }
.reference { margin: 2mm 0 3mm; padding: 1.5mm 0 2mm; border: solid; border-width: .75mm 0 }
.reference p { font-size: ${small}mm; font-weight: 700; letter-spacing: .08em; line-height: 1.3 }
.reference p i, h2 i { display: inline; margin-left: .6em }
.reference div { display: flex; justify-content: space-between; font-size: ${reference}mm; font-weight: 800; line-height: 1.05 }
h1 + dl { margin-top: 2.5mm }
:lang(en) dl { grid-template-columns: ${small * 4.4}mm 1fr }
dl { display: grid; grid-template-columns: ${small * 3.2}mm 1fr; margin-top: 1mm; align-items: baseline }
dt { font-size: ${small}mm; font-weight: 500; line-height: 1.35 }
dd { font-size: ${value}mm; font-weight: 700; line-height: 1.35 }
h2, .codes, footer { margin-top: 3.5mm; border-top: .25mm solid; padding-top: 1.5mm }
h2 { font-size: ${small}mm; font-weight: 700; letter-spacing: .08em }
.item { position: relative; margin-top: .5mm; padding-left: ${body}mm; font-size: ${value}mm; font-weight: 600; line-height: 1.4 }
.item::before { content: ''; position: absolute; left: .25mm; top: ${value * 0.55}mm; width: 1.5mm; height: 1.5mm; background: #000 }
.item.box { padding-left: ${value * 1.7}mm; margin-top: 2mm }
.item.box::before { top: ${value * 0.17}mm; width: ${value}mm; height: ${value}mm; background: none; border: .375mm solid }
small { display: block; font-size: ${small}mm; font-weight: 500; line-height: 1.35 }
.chart { margin-top: 3mm }
.chart p { display: grid; grid-template-columns: ${small * 5}mm 1fr ${small * 2}mm; align-items: center; gap: 1mm; font-size: ${small}mm; line-height: 1.6 }
.chart b { display: block; height: ${small}mm; background: #000 }
.chart em { font-style: normal; font-weight: 800; text-align: right }
.codes { padding-top: 3mm }
.codes > div { display: flex; gap: ${small}mm }
.caption { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: .75mm; font-size: ${small}mm; font-weight: 600; line-height: 1.35; text-wrap: balance; word-break: keep-all }
time { white-space: nowrap }
.caption p:last-of-type { margin-bottom: 1mm }
svg { display: block; flex: none; fill: #000 }
.bars { margin: ${paper.barsBeside ? 'auto 0 0' : '3mm auto 0'} }
footer { font-size: ${small}mm; line-height: 1.5 }
footer p:first-child { font-size: ${value}mm; font-weight: 800; line-height: 1.4 }
footer span, footer b { display: inline-block }
footer i { display: inline; margin-left: .4em }
footer b { font-weight: inherit }
dl, .item, .codes, .reference, footer { break-inside: avoid }
.roll { padding-bottom: 1mm }
@media screen { .sheet { min-height: ${paper.heightMm ?? 0}mm } }
`;
}
