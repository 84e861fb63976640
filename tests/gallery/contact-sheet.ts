/** All pictures on one page. */
export const contactSheet = (pictures: readonly string[], engine: string): string => `<!doctype html>
<meta charset="utf-8">
<title>Hall Kiosk: gallery</title>
<style>
  body { margin: 24px; background: #6f6a62; color: #fff; font: 14px system-ui; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 20px; align-items: start; }
  figure { margin: 0; }
  img { width: 100%; display: block; box-shadow: 0 2px 12px #0006; }
</style>
<h1>${pictures.length} pictures, ${engine}</h1>
<main>
${pictures.map((file) => `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`).join('\n')}
</main>
`;
