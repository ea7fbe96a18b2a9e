/** No heading that somebody reads is longer, and folding a longer one may take seconds. */
export const MAX_HEADING = 400;

const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:[ap]m?\b|\s+[ap]m\b)?`;

/** A time of the day, or from when to when, for use in an expression that ignores case: '10:00 - 10h30', '9.15 am'. */
export const TIME_SPAN = String.raw`${TIME}(?:\s*[-–—―~]\s*${TIME})?`;

/** What stands before a title and is none of it, one after the other. */
const NUMBERINGS = [
  // 'Day 1 - 10:00'
  String.raw`(?:day|jour|tag|dia)\s\d\s*[-–—―:|]\s+(?=\d{1,2}[:.h]?\d{2}\s)`,
  // '1030 - '
  String.raw`(?:[01]\d|2[0-3])[0-5][05]\s+[-–—―|]\s+`,
  // '10:00 - 10:30: ', '(10h00) ', '~11:00 — '
  String.raw`[(~]?${TIME_SPAN}\)?\s*[-–—―:|~]?\s*`,
  // 'A. ', 'IV) ', '2. ', '3 - ', '４．', '07 Looms', '#8: '
  String.raw`[A-IVX][.)]\s+`,
  String.raw`[A-Z]\)\s+`,
  String.raw`\d{1,2}(?:[.)]|\s+[-–—―])\s+`,
  '[０-９]{1,2}[．、]',
  String.raw`0\d\s+(?=[A-ZÀ-Þ])`,
  String.raw`#\d+\s*[:.-]?\s*`,
  // 'Talk 3: '
  String.raw`(?:lightning\s+)?(?:talks?|session|conf(?:erence)?)\s*#?\d+\s*[-–—―:.]\s*`,
  // '[Hall A] ', '(English) '
  String.raw`\[[^\]]{1,20}\]\s+(?=\S)`,
  String.raw`\([^()]{1,20}\)\s*[-–—―:]?\s+(?=\S)`,
];
const NUMBERING = new RegExp(`^(?:${NUMBERINGS.join('|')})`, 'i');
const TRAILING_TIME =
  /(?<!\b(?:in|en|dans|of|for|under|the|every|last))\s+[([]?\d{1,3}\s?min(?:ute)?s?\.?[)\]]?\s*$|,?(?:\s+[–—-]+)?\s*\(?\d{1,2}(?:[:h]|\.(?=\d{2}\s*(?:[ap]m|[-–—―~])))\d{2}\s*(?:am|pm)?(?:\s*[-–—―~]\s*\d{1,2}[:.h]\d{2}\s*(?:am|pm)?)?\)?(?:,\s*day\s\d{1,2})?\s*$|,?(?:\s+[–—-]+)?\s+\d{1,2}\s?[ap]m,\s*day\s\d{1,2}\s*$/i;
/** What a heading says of its kind before its name. */
export const LABEL =
  /^(?:(?:opening|closing|morning|afternoon|main|guest|final|first|lightning)\s+)?(?:keynote|talk|panel|workshop|speaker|orateur|intervenant|基調講演|主题演讲)s?\s*(?:\d+)?\s*(?:[-–—―:|]|$|\s)\s*/i;

/** An address for mail, in brackets or not. */
const ADDRESS = /\s*[<(]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[a-z]{2,10}){1,3}[>)]?/gi;

/** Pictures, what joins them and blanks, for use in an expression with the flag `u`. */
export const PICTURES = '[\\s\\u2190-\\u21ff\\u2300-\\u2bff\\u{1f000}-\\u{1faff}\\ufe0f\\u200d]+';

/** At the end, where they rate a talk rather than name it. */
const TRAILING_PICTURES = new RegExp(`${PICTURES}$`, 'u');

const DIGIT = /\d/;

/** A heading without its time and its number, addresses for mail and pictures at its end. */
export function bareHeading(text: string): string {
  const start = text.slice(0, MAX_HEADING);
  const bare = (start.includes('@') ? start.replace(ADDRESS, '') : start)
    .replace(NUMBERING, '')
    .replace(NUMBERING, '')
    .replace(TRAILING_PICTURES, '');
  return (DIGIT.test(bare) ? bare.replace(TRAILING_TIME, '') : bare).replace(/^\s*[-–—―|:]\s+/, '').trim();
}
