/** What is used of word-extractor, which has no types of its own. */
declare module 'word-extractor' {
  /** With the filter it would turn “ into ". */
  interface Wishes {
    readonly filterUnicode: false;
  }
  /** The parts of a document; paragraphs end with LF. */
  export interface Extracted {
    readonly getBody: (wishes: Wishes) => string;
    readonly getFootnotes: (wishes: Wishes) => string;
    readonly getEndnotes: (wishes: Wishes) => string;
    readonly getHeaders: (wishes: Wishes & { readonly includeFooters: boolean }) => string;
    readonly getFooters: (wishes: Wishes) => string;
    readonly getTextboxes: (wishes: Wishes) => string;
    readonly getAnnotations: (wishes: Wishes) => string;
  }
  const WordExtractor: new () => { readonly extract: (bytes: Buffer) => Promise<Extracted> };
  export { WordExtractor as default };
}
