import type { DecisionMessages } from '../../messages/decisions.js';
import type { Decision } from '../../model/decision.js';
import type { ApparatusEntry, Choice } from '../../model/edition.js';
import { inOneLine } from '../../model/line-ends.js';

/**
 * What a decision makes the edition print at an entry.
 * @returns the reason why it cannot, where the text it names has no words there
 */
export function decidedChoice(
  decision: Decision,
  entry: ApparatusEntry,
  say: DecisionMessages,
): Choice | string {
  const { choose, because, by: editor, date } = decision;
  const words = 'siglum' in choose ? readingBy(choose.siglum, entry, say) : ownWords(choose.text, entry);
  if (typeof words === 'string') return words;
  return {
    ...words,
    by: 'decision',
    because,
    ...(editor !== undefined && { editor }),
    ...(date !== undefined && { date }),
  };
}

type Words = Pick<Choice, 'text' | 'reading'>;

function readingBy(siglum: string, { readings }: ApparatusEntry, say: DecisionMessages): Words | string {
  const found = readings.flatMap(({ text, attestations }, reading) =>
    attestations.some((one) => one.siglum === siglum) ? [{ text, reading }] : [],
  );
  const [only, another] = found;
  if (only === undefined) return say.noReading(siglum);
  // A commentary may quote the same words twice, and not the same way.
  return another === undefined ? only : say.severalReadings(siglum);
}

/** Words that a text has are that text's, however they were put in. */
function ownWords(written: string, { readings }: ApparatusEntry): Words {
  const text = inOneLine(written);
  const reading = readings.findIndex((one) => one.text === text);
  return reading < 0 ? { text } : { text, reading };
}
