/**
 * A link to a file beside the page. It always begins with `./`, so that no name is taken for a scheme
 * (`javascript:…`), and each part of the path is encoded.
 */
export function fileHref(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `./${parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')}`;
}
