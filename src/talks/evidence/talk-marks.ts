import type { Node } from '../outline/outline.ts';

const AT_TIME = /^\W*(?:\d{1,2}[:h]\d{2}(?!\d)|\d{1,2}\.\d{2}\s*(?:[ap]m)?\s*[-–—:])/;

/** Whether a heading begins with a time of the day: then it is on a programme. */
export function isAtTime({ heading }: Node): boolean {
  return AT_TIME.test(heading.text);
}

/** '[Looms](address)' */
const WHOLE_LINK = /^\s*\[[^\][]+\]\([^()]+\)\s*$/;
const SLIDES_AT =
  /https?:\/\/(?:www\.)?(?:speakerdeck\.com|(?:\w+\.)?slideshare\.net|slides\.com|noti\.st|docs\.google\.com\/presentation)\/\S/i;

/** Whether a heading as a whole leads to a page, as that of a talk, or slides stand below it. */
export function hasPage({ heading, opening }: Node): boolean {
  return WHOLE_LINK.test(heading.source) || [heading, ...opening].some(({ source }) => hasSlides(source));
}

function hasSlides(source: string): boolean {
  return source.includes('http') && SLIDES_AT.test(source);
}
