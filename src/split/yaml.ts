import { beginsWithDate } from '../text/calendar.ts';

/** A plain date needs no quotes, and static sites want none round it. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * A front matter block of strings and lists of strings. Every string is double
 * quoted, its control characters escaped, so that any reader of YAML 1.1 or 1.2
 * gives it back. A key whose value is null is left out.
 */
export function toFrontMatter(values: { readonly [key: string]: string | readonly string[] | null }): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === null) return [];
    return [`${key}: ${typeof value === 'string' ? scalar(value) : `[${value.map(quoted).join(', ')}]`}`];
  });
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function scalar(value: string): string {
  return DATE.test(value) && beginsWithDate(value) ? value : quoted(value);
}

const UNPRINTABLE = /[\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu;

function quoted(value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
