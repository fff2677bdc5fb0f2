import { isIsoDate } from '../../../model/date.js';
import { line, type XmlElement } from './xml.js';

/** A date; `when` holds days of the calendar only. */
export function dateOf(date: string): XmlElement {
  return line('date', { when: isIsoDate(date) ? date : undefined }, [date]);
}
