/** Languages every message exists in; `zh` is the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A table of messages in every language; each language has the same keys with the same parameters. */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;
