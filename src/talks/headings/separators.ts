import { EAST_ASIAN } from '../../text/letters.ts';
import {
  type Certainty,
  certaintyOfName,
  FIRST_NAME_ALONE,
  FIRST_OF_LIST,
  isHandle,
  MAYBE,
  SURE,
} from '../names/names.ts';
import { readPeople } from '../names/read-people.ts';
import { LABEL } from './bare-heading.ts';
import { type HeadingReading, isOnlyAbout, reading, readingOf, surer, withCertainty } from './reading.ts';

/** Parts fields. */
export const BAR = /\s+\|\s+/;
const COLON = /\s*(?::\s+|：\s*)/;
const SEPARATORS = [
  BAR,
  /\s+[-–—―]{1,6}\s+/,
  COLON,
  /\s*\/{1,2}\s+/,
  /\s+[·•~]\s+/,
  /,\s+(?=[A-ZÀ-ÞŁŠŽ"“«])/,
  /[,.]?\s+(?=["“«『「])/,
  /(?<=[》」』])\s*[-–—―]\s*/,
];
const ABOUT = '(?:on|about|sur|über|over|sobre|su)';
/** What parts a name from a title where nothing but the name stands on its side: 'Ada Lovelace on looms'. */
const ON = new RegExp(`,?\\s+${ABOUT}\\s+(?=\\S)`, 'i');
/** 'Ada Lovelace x Looms' */
const TIMES = /\s+[x×]\s+/;
const FIRST_NAME_WITH_TOPIC = 0.75;
const FIRST_NAME_ON = new RegExp(`^([A-ZÀ-Þ]\\S+), (?:${ABOUT} (\\S.*)|([a-z]+ing \\S.*))$`);
/** The same with a dash behind a word: 'On looms- Ada Lovelace, Engines'; and, where the post does it always, 'Ada- Looms', but not 'Ruby- Rails'. */
const DASH_BEHIND_WORD = /(?<=[^\s\d])[-–—―]\s+(?=[A-ZÀ-Þ])/;

/** Some mark that one of the separators has, whichever: a look that spares most headings the rest. */
const MARKED = /[|–—―:：/·•~,"“«『「》」』-]/;

/** The ways to read a heading whose names and title something parts. */
export function separated(bare: string): HeadingReading[] {
  const on = [ON, TIMES]
    .flatMap((loose) => aroundLoose(bare, loose))
    .filter(({ people }) => people.certainty >= SURE && people.rest === '');
  // 'Ada, on looms'
  const [, first, topic, doing] = FIRST_NAME_ON.exec(bare) ?? [];
  if (first !== undefined && certaintyOfName(first) >= FIRST_NAME_ALONE)
    on.push(readingOf('before', first, FIRST_NAME_WITH_TOPIC, topic ?? doing ?? null));
  if (!MARKED.test(bare)) return on;
  const loose = [
    ...on,
    ...aroundLoose(bare, DASH_BEHIND_WORD)
      .filter(({ people }) => people.certainty >= FIRST_NAME_ALONE && isOnlyAbout(people.rest.replace(/^,\s+/, '')))
      .map((read) => (read.people.certainty >= SURE ? read : withCertainty(read, FIRST_OF_LIST))),
  ];
  return [...loose, ...SEPARATORS.flatMap(partedBy.bind(null, bare))];
}

function aroundLoose(bare: string, separator: RegExp): HeadingReading[] {
  const [first = '', last = ''] = bare.split(separator, 2);
  if (last === '') return [];
  return [reading('before', first, last), reading('after', last, first)].filter((one) => one !== null);
}

/** What a name gains that stands beside a text that is none. */
const CONTRAST = 0.25;

function partedBy(bare: string, separator: RegExp): HeadingReading[] {
  const parts = bare.split(separator).filter(Boolean);
  if (parts.length < 2) return [];
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(1).filter((part) => !isHandle(part));
  const from = parts.indexOf(rest[0] ?? '', 1);
  const isWhole = parts.length - from === rest.length;
  const written = isWhole ? asWritten(bare, parts, from, parts.length) : rest.join(' - ');
  const contrast = (names: string, other: string) =>
    separator !== COLON && isTitle(other) && readPeople(names).certainty >= MAYBE ? CONTRAST : 0;
  return [
    surer(reading('before', first, behind(first, rest, written, separator)), contrast(first, rest.join(' '))),
    surer(
      reading('after', last, asWritten(bare, parts, 0, parts.length - 1)),
      contrast(last, parts.slice(0, -1).join(' ')),
    ),
    severalAtEnd(bare, parts),
    ...(parts.length > 2
      ? [
          reading('after', parts[1] ?? '', first),
          reading('after', parts.at(-2) ?? '', asWritten(bare, parts, 0, parts.length - 2)),
        ]
      : []),
  ].filter((one): one is HeadingReading => one !== null);
}

/** Some parts of a heading, with what stands between them. */
function asWritten(bare: string, parts: readonly string[], from: number, to: number): string {
  let start = 0;
  let end = 0;
  for (const [i, part] of parts.slice(0, to).entries()) {
    const at = bare.indexOf(part, end);
    if (i === from) start = at;
    end = at + part.length;
  }
  return bare.slice(start, end);
}

/** 'Title, Ada Lovelace, Grace Hopper', behind whom may stand where they are from. */
function severalAtEnd(bare: string, parts: readonly string[]): HeadingReading | null {
  const isName = (i: number, least: Certainty) => certaintyOfName(parts[i] ?? '') >= least;
  const end = isName(parts.length - 1, SURE) ? parts.length : parts.length - 1;
  let start = end;
  while (start > 1 && isName(start - 1, MAYBE)) start--;
  const sure = parts.filter((_, i) => i >= start && i < end && isName(i, SURE)).length;
  if (sure < 2) return null;
  return reading('after', parts.slice(start, end).join(', '), asWritten(bare, parts, 0, start));
}

/** The title behind the names; of 'A & B, Title: subtitle' a part of it stands before the colon. */
function behind(names: string, rest: readonly string[], written: string, separator: RegExp): string | undefined {
  if (/["“«『「]/.test(rest.at(-1) ?? '') || separator === BAR) return rest.at(-1);
  const before = separator === COLON ? readPeople(names).rest.replace(/^[\s,;]+/, '') : '';
  return TITLE_BEGINS.test(before) ? `${before}: ${written}` : written;
}

/** A capital, and a word in small letters that neither an organisation nor a role has: 'Rye in the North', not 'Head of Ops at X'. */
const TITLE_BEGINS =
  /^[A-ZÀ-Þ](?!.*\s(?:at|for|of|de|du|der|von)\s+(?:the\s+)?[A-ZÀ-Þ]).*\s[a-zß-ÿ]+\s\S|^(?:What|Why|How|When|Where)\s/;

/** A text that is no name: many words, or a label such as 'Keynote'. */
function isTitle(text: string): boolean {
  const isLong = text.split(/\s+/).length >= 3 || LABEL.test(text) || (EAST_ASIAN.test(text) && text.length >= 6);
  return isLong && certaintyOfName(text) < MAYBE;
}
