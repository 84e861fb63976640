import type { OpenApiDocument, OpenApiOperation } from './openapi.ts';

const escaped = (text: unknown): string =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
  body { font: 17px/1.6 system-ui, sans-serif; color: #1f1f1f; background: #faf7f0; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h2 { font: 600 1.05rem/1.4 ui-monospace, monospace; margin: 2.2rem 0 0 }
  p { margin: .2rem 0 .6rem } code { font-family: ui-monospace, monospace }
  dt { font-family: ui-monospace, monospace; float: left; clear: left; width: 15rem } dd { margin-left: 15.5rem }
`;

/** The OpenAPI document for people: one plain page, no script. */
export function pageOf(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths)
    .filter(([path]) => path.endsWith('.json'))
    .flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => section(method, path, operation)),
    );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(document.info.title)}</title><style>${style}</style>
<h1>${escaped(document.info.title)}</h1>
<p>${escaped(document.info.description)} Each address also answers as <code>.xml</code>.
The same for machines: <a href="/openapi.json">openapi.json</a>. Begin at <a href="/discovery.json">discovery.json</a>.</p>
${operations.join('\n')}
</html>
`;
}

function section(method: string, path: string, operation: OpenApiOperation): string {
  const content = operation.requestBody?.['content'] as
    | Readonly<
        Record<
          string,
          {
            readonly schema: {
              readonly required: readonly string[];
              readonly properties: object;
              readonly patternProperties: object;
            };
          }
        >
      >
    | undefined;
  const schema = Object.values(content ?? {})[0]?.schema;
  const fields = [
    ...operation.parameters.map(({ name, in: place, required, description }) => [
      name,
      [place, required === true ? 'required' : '', description ?? '']
        .filter((part) => part !== '')
        .join(', '),
    ]),
    ...Object.keys(schema?.properties ?? {}).map((name) => [
      name,
      schema?.required.includes(name) === true ? 'form, required' : 'form',
    ]),
    ...Object.entries(schema?.patternProperties ?? {}).map(([pattern, about]) => [
      pattern.replace(/\W.*$/, '') || /\w+/.exec(pattern)?.[0],
      `form: ${(about as { readonly description?: string }).description ?? ''}`,
    ]),
  ];
  const words = [operation.description, operation.requestBody?.['description']].filter(Boolean).join(' ');
  const answers = Object.entries(operation.responses).map(
    ([status, { description }]) => `<dt>${escaped(status)}</dt><dd>${escaped(description)}</dd>`,
  );
  return `<h2>${escaped(method.toUpperCase())} ${escaped(path)}</h2><p>${escaped(operation.summary)}.</p>
<p>${escaped(words)}</p>
<dl>${fields.map(([name, about]) => `<dt>${escaped(name)}</dt><dd>${escaped(about)}</dd>`).join('')}</dl>
<dl>${answers.join('')}</dl>`;
}
