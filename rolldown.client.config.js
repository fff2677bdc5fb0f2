/**
 * The script of the edition page, in one string that the page is built with: src/generated/client.ts. It is made before
 * the program is compiled. Nobody debugs it inside a page, and every edition carries it, so it is as small as it gets;
 * what it is made from is in src/client/.
 */
export default {
  input: { client: 'src/client/main.ts' },
  platform: 'browser',
  logLevel: 'warn',
  tsconfig: 'src/client/tsconfig.json',
  plugins: [{ name: 'as-string', generateBundle: (_, bundle) => Object.values(bundle).forEach(asString) }],
  output: {
    dir: 'src/generated',
    entryFileNames: '[name].ts',
    format: 'iife',
    minify: true,
    comments: false,
  },
};

/** The policy of the page names the script by its digest: what is in the string is what stands in the page. */
function asString(chunk) {
  const script = chunk.code.trim().replace(/\P{ASCII}/gu, escaped);
  // Either would move the place where a browser takes the script to end.
  if (/<\/script|<!--/iu.test(script)) throw new Error('the script must hold neither </script nor <!--');
  chunk.code = [
    '/** The script of the edition page, made from src/client/ by rolldown.client.config.js. */',
    `export const CLIENT = ${JSON.stringify(script)};\n`,
  ].join('\n');
}

/** `\u2060`; two of them for a character outside the basic plane. */
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
