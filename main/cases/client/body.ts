import { XMLParser } from 'fast-xml-parser';

/** What a body turned out to be. `html` and `garbage` come from something that is not the case API. */
export type Body =
  | { readonly kind: 'tree'; readonly tree: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'garbage' };

const xml = new XMLParser({
  // Everything stays text: what is a number is for the normaliser to say, and 007 is a code.
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: true,
});

/** Reads a body by what it is, not by what it says it is: servers mislabel both ways. */
export function readBody(text: string): Body {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return { kind: 'empty' };
  try {
    if (!body.startsWith('<')) return treeOf(JSON.parse(body));
    const root = /<([A-Za-z_][\w.:-]*)/.exec(body)?.[1] ?? '';
    if (/^<!doctype html/i.test(body) || pages.test(root)) return { kind: 'html' };
    // The parser is lenient: half a document must not pass for a whole one.
    const whole = body.endsWith(`</${root}>`) || body.endsWith('/>');
    return whole ? treeOf(xml.parse(body)) : { kind: 'garbage' };
  } catch {
    return { kind: 'garbage' };
  }
}

const pages = /^(html|head|body|title|div|p|h1|center)$/i;

const treeOf = (tree: unknown): Body =>
  typeof tree === 'object' && tree !== null ? { kind: 'tree', tree } : { kind: 'garbage' };
