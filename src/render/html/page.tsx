import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { contentSecurityPolicy } from './csp.js';
import { LINE } from './view.js';

interface Props {
  readonly title: string;
  readonly lang: Language;
  readonly css: string;
  readonly children?: Child;
}

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
/** Keeps browsers from asking a server for an icon. */
const NO_ICON = 'data:,';

/** One self-contained page: no script, no request, light and dark. */
export function Page({ title, lang, css, children }: Props): JSX.Element {
  return (
    <html lang={LANGUAGE_TAG[lang]}>
      {LINE}
      <head>
        {LINE}
        <meta charset="utf-8" />
        {LINE}
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(css)} />
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
      </body>
      {LINE}
    </html>
  );
}
