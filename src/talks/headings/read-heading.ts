import type { Heading } from '../../model.ts';
import { inlineText, withoutLinkAttributes } from '../../parse/inline.ts';
import { certaintyOfName, FIRST_NAME_ALONE, SURE } from '../names/names.ts';
import { readPeople } from '../names/read-people.ts';
import { bareHeading, LABEL } from './bare-heading.ts';
import {
  behindLink,
  behindStop,
  brackets,
  by,
  emphasised,
  handle,
  honoured,
  link,
  possessive,
  quoted,
  unparted,
  unpartedAtEnd,
} from './forms.ts';
import { type HeadingReading, isOnlyAbout, readingOf, surer, TRAILING_LABEL } from './reading.ts';
import { BAR, separated } from './separators.ts';

/** A post is tried in several ways with the same headings. */
const known = new WeakMap<Heading, readonly HeadingReading[]>();

/** The ways to read who stands in a heading, the likeliest first. */
export function readingsOf(heading: Heading): readonly HeadingReading[] {
  let readings = known.get(heading);
  if (readings === undefined) {
    readings = readHeading(heading.text, heading.source);
    known.set(heading, readings);
  }
  return readings;
}

/** Where the slides are, behind everything: 'Looms - Ada Lovelace [[slides](address), [video](address)]'. */
const MATERIAL_LINKS =
  /\s{1,3}\[?(?:\[(?:slides?|vid[eé]o|liveblog|recording|code|talk)[^\][]{0,20}\]\([^()]*\)[\s,/|]*){1,4}\]?\s*$/i;

/** In emphasis where somebody works: 'Looms - [Ada Lovelace](address) _Engines_'. */
const LINK_AND_EMPLOYER = /\[([^\][]{3,80})\]\([^()]*\)(\s+(?:_[^_]{2,40}_|\*[^*]{2,40}\*)\s*)$/;

/** The longest heading, with the addresses of its links, of which that is asked. */
const MAX_SOURCE = 1000;

/** All ways to read who stands in a heading, the likeliest first by shape alone. */
export function readHeading(text: string, source: string): HeadingReading[] {
  if (!source.includes('](')) return readBare(text, source);
  const written = withoutLinkAttributes(source);
  const begins = written.slice(0, MAX_SOURCE);
  const end = MATERIAL_LINKS.exec(begins)?.index ?? beginOfEmployer(begins);
  if (end === null) return readBare(text, written);
  const before = written.slice(0, end);
  return readBare(inlineText(before), before);
}

function beginOfEmployer(source: string): number | null {
  const [, person, employer] = LINK_AND_EMPLOYER.exec(source) ?? [];
  if (person === undefined || employer === undefined || certaintyOfName(person) < SURE) return null;
  return source.length - employer.length;
}

function readBare(text: string, source: string): HeadingReading[] {
  const bare = bareHeading(text);
  const asWhole = whole(bare);
  const linked = link(bare, source);
  // Where nothing in it parts a name from a title, there is no other way to read it, but that one alone is linked.
  const isSure = asWhole !== null && asWhole.people.certainty >= Math.max(SURE, linked?.people.certainty ?? 0);
  if (isSure && !/[|:："“«『「–—―]|\s(?:-|[x×]\s)/.test(bare)) return [asWhole];
  const readings = [
    asWhole,
    handle(bare),
    ...separated(bare),
    by(bare),
    brackets(bare),
    linked,
    behindLink(source),
    behindStop(bare),
    emphasised(source),
    quoted(bare),
    honoured(bare),
    unparted(bare),
    unpartedAtEnd(bare),
    possessive(bare),
  ];
  return readings
    .filter((reading): reading is HeadingReading => reading !== null && reading.people.names.length > 0)
    .sort((a, b) => b.people.certainty - a.people.certainty);
}

/** 'Ada from Looms' */
const FROM_CERTAINTY = 0.75;
const FIRST_NAME_FROM = /^([A-ZÀ-Þ]\S+) from [A-ZÀ-Þ]\S*$/;

function whole(bare: string): HeadingReading | null {
  if (BAR.test(bare)) return null;
  const [, first] = FIRST_NAME_FROM.exec(bare) ?? [];
  if (first !== undefined && certaintyOfName(first) >= FIRST_NAME_ALONE)
    return readingOf('whole', first, FROM_CERTAINTY, null);
  const people = readPeople(bare);
  const label = LABEL.exec(bare)?.[0];
  if (people.names.length > 0 && isOnlyAbout(people.rest)) return { place: 'whole', people, title: null };
  if (!label) return ending(bare);
  const labelled = readPeople(bare.slice(label.length));
  if (labelled.names.length === 0 || !isOnlyAbout(labelled.rest)) return ending(bare);
  // 'Speaker: Gryx Abara (Looms)' leaves no doubt.
  const certainty = SAYS_WHO.test(label) ? Math.max(labelled.certainty, SURE) : labelled.certainty;
  return { place: 'whole', people: { ...labelled, certainty }, title: null };
}

const SAYS_WHO = /^(?:speaker|orateur|intervenant)s?\s*[:：]/i;

/** Who has a keynote is somebody. */
const GIVES_IT = 0.3;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 60;

/** 'JD Long Keynote' */
function ending(bare: string): HeadingReading | null {
  const end = bare.search(TRAILING_LABEL);
  if (end < SHORTEST_NAME || end > LONGEST_NAME) return null;
  const people = readPeople(bare.slice(0, end));
  return people.rest === ''
    ? surer({ place: 'whole', people, title: bare }, /keynote$/i.test(bare) ? GIVES_IT : 0)
    : null;
}
