import type { Catalogue } from './language.js';

/** What a finding about a reference says. Places come as they are cited: 第六十七条, 第十条第二款. */
export interface ReferenceMessages {
  /** What the base cites bears another number now, and the witness cites something else. */
  readonly elsewhere: (cited: string, now: string, witness: string) => string;
  /** What the base cites is gone, and the witness cites the number all the same. */
  readonly gone: (cited: string) => string;
  readonly inBase: (cited: string) => string;
  /** What the base cites as it stands in the witness. */
  readonly nowIs: (cited: string, now: string) => string;
  readonly wasIn: (cited: string) => string;
  readonly citedIs: (witness: string) => string;
}

export const REFERENCE_MESSAGES: Catalogue<ReferenceMessages> = {
  zh: {
    elsewhere: (cited, now, witness) => `底本所引${cited}现为${now}，此处引${witness}`,
    gone: (cited) => `底本所引${cited}在校本中已无对应，此处仍引${cited}`,
    inBase: (cited) => `底本此处引${cited}`,
    nowIs: (cited, now) => `底本${cited}在校本中为${now}`,
    wasIn: (cited) => `底本${cited}`,
    citedIs: (witness) => `校本${witness}`,
  },
  en: {
    elsewhere: (cited, now, witness) =>
      `${cited}, which the base cites, is now ${now}; ${witness} is cited here`,
    gone: (cited) =>
      `${cited}, which the base cites, has no counterpart in the witness; ${cited} is still cited here`,
    inBase: (cited) => `the base cites ${cited} here`,
    nowIs: (cited, now) => `${cited} of the base is ${now} in the witness`,
    wasIn: (cited) => `${cited} of the base`,
    citedIs: (witness) => `${witness} of the witness`,
  },
};
