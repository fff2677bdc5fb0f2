import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { contentSecurityPolicy } from './csp.js';
import { LINE } from './view.js';

interface Props {
  readonly title: string;
  readonly lang: Language;
  readonly css: string;
  /** Runs when the page has been read; holds no `</script`. */
  readonly script?: string;
  readonly children?: Child;
}

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
/** Keeps browsers from asking a server for an icon. */
const NO_ICON = 'data:,';

/** One self-contained page: no request, no script but its own, light and dark. */
export function Page({ title, lang, css, script, children }: Props): JSX.Element {
  return (
    <html lang={LANGUAGE_TAG[lang]}>
      {LINE}
      <head>
        {LINE}
        <meta charset="utf-8" />
        {LINE}
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(css, script)} />
        {LINE}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {LINE}
        <meta name="color-scheme" content="light dark" />
        {LINE}
        <meta name="referrer" content="no-referrer" />
        {LINE}
        <meta name="generator" content="jiaokan" />
        {LINE}
        <title>{title}</title>
        {LINE}
        <link rel="icon" href={NO_ICON} />
        {LINE}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {LINE}
      </head>
      {LINE}
      <body>
        {children}
        {LINE}
        {script !== undefined && <Script text={script} />}
      </body>
      {LINE}
    </html>
  );
}

function Script({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: text }} />
      {LINE}
    </>
  );
}
