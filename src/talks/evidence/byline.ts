import { inlineText } from '../../parse/inline.ts';
import { fold } from '../../text/fold.ts';
import { EAST_ASIAN } from '../../text/letters.ts';
import { PICTURES } from '../headings/bare-heading.ts';
import {
  beginsAsNoName,
  certaintyOfName,
  cleanName,
  FIRST_NAME_ALONE,
  handlesAlone,
  isHandle,
  MAYBE,
  SURE,
  UNLIKELY,
} from '../names/names.ts';
import { type People, readPeople } from '../names/read-people.ts';
import { TITLE_WORDS } from '../names/words.ts';
import { OpeningLine } from '../outline/outline.ts';
import { speakerLabel } from '../outline/speaker-label.ts';
import { BYLINE_LABEL } from './words.ts';

/** Who is named on a line of their own under a heading. */
export interface Byline {
  readonly line: number;
  readonly names: readonly string[];
  /** From 0 to about 1.8: label, form and shape together. */
  readonly weight: number;
  readonly why: string;
}

/** What a byline weighs that a label begins, or that stands under one: 'Speaker: Ada Lovelace'. */
export const LABELLED = 1.4;

const MAX_LENGTH = 140;
const LINES = 4;
/** What is longer is likelier a sentence. */
const LONG = 90;
const MAX_LABEL = 60;
/** Lines that tell of material, not of people. */
const MATERIAL_LINE =
  /^(?:(?:slides?|video|code|link|links|github|website|blog|twitter|linkedin|notes?|abstract|date|time|room|where|when)\b|https?:)/i;

/** The byline among the first lines of a section, several lines where several people have one each. */
export function findByline(lines: readonly OpeningLine[]): Byline | null {
  const names: string[] = [];
  let first: Byline | null = null;
  let last = 0;
  for (const [i, opening] of lines.entries()) {
    if (i >= LINES && opening.line - last > 1) break;
    const byline = readByline(opening);
    if (byline && (first === null || isAnother(byline, first, opening.line - last))) {
      first ??= byline;
      last = opening.line;
      // A handle on a line of its own is of who stands above.
      if (names.every(isHandle) || !byline.names.every(isHandle))
        names.push(...byline.names.filter((name) => !names.includes(name)));
    } else if (
      first !== null ||
      !(opening.source.length < LONG || opening.text.length < LONG || MATERIAL_LINE.test(opening.text))
    )
      break;
  }
  if (first === null || first.weight < SURE) return behindLabel(lines) ?? (first && { ...first, names });
  return { ...first, names };
}

/** Whether a second person follows: as surely one, or on the very next line. */
function isAnother(byline: Byline, first: Byline, below: number): boolean {
  if (first.weight >= SURE) return byline.weight >= (below <= 1 ? MAYBE : SURE);
  return byline.weight >= 0.6 && first.weight >= 0.6 && below <= 2;
}

/** Whether a line may say who speaks. */
const MAY_LABEL = /[:：]|\b(?:par|by)\b/;

/** 'Speaker: Ada Lovelace' says who speaks wherever it stands among the first lines; the name may stand on the next. */
function behindLabel(lines: readonly OpeningLine[]): Byline | null {
  const at = lines.findIndex((line) => MAY_LABEL.test(line.source) && speakerLabel(line.text) !== '');
  const line = lines[at];
  if (!line) return null;
  const isAlone = speakerLabel(line.text) === line.text;
  const byline = isAlone ? findByline(withoutRoles(lines.slice(at + 1))) : readByline(line);
  return byline !== null && byline.weight >= SURE ? byline : null;
}

/** Lines below 'Speakers' that are people's: what follows a colon there, or an East Asian full stop, is what somebody does. */
function withoutRoles(lines: readonly OpeningLine[]): OpeningLine[] {
  const people = lines.filter(({ text }) => !MATERIAL_LINE.test(text));
  return people.map(
    ({ line, source, beginsParagraph }) => new OpeningLine(line, source.replace(/:\s.*$|。.*$/, ''), beginsParagraph),
  );
}

/** The byline below 'Speakers': what is hardly shaped like a name is one there where it begins. */
export function bylineBelowLabel(lines: readonly OpeningLine[]): Byline | null {
  const people = withoutRoles(lines);
  const [first] = people;
  return findByline(people) ?? (first ? readByline({ ...first, text: `Speaker: ${first.text}` }) : null);
}

/** A line as a reader sees it, taken apart. */
interface Line {
  readonly line: number;
  /** Behind its label, without a second sentence. */
  readonly bare: string;
  readonly isLabelled: boolean;
  /** Bold, emphasised or linked as a whole, or behind a picture. */
  readonly isMarked: boolean;
  readonly isLong: boolean;
}

/** Reads one line as a byline; null where it is none. */
export function readByline(opening: Pick<OpeningLine, 'line' | 'source' | 'text'>): Byline | null {
  const profile = handleOfAddress(opening);
  if (profile !== null) return profile;
  const line = takenApart(opening);
  // "[Ada Lovelace's](address)" begins a sentence.
  if (line === null || MATERIAL_LINE.test(line.bare) || OWNER.test(line.bare)) return null;
  if (beginsAsNoName(line.bare) && !line.bare.includes('@')) return null;
  const named = withBarsJoined(line.bare);
  const people = line.isLabelled ? labelled(named) : readPeople(named.replace(NAME_FROM, '$1, '));
  if (people.names.length === 0) return handleAlone(line, people);
  if (!endsWell(people)) return null;
  const weight = weightOf(line, people);
  return weight >= MAYBE
    ? { line: line.line, names: people.names, weight, why: `named on line ${line.line}, on a line of its own` }
    : null;
}

/** Null where a look shows that a line names nobody: a sentence, code, or more than names take. */
function takenApart(opening: Pick<OpeningLine, 'line' | 'source' | 'text'>): Line | null {
  const { line, source } = opening;
  // Only links and tags make a line much longer than what is seen of it.
  if (source.length > 2 * MAX_LENGTH && !/[[<]/.test(source)) return null;
  if ((runsOn(source) && !LABEL_BEGINS.test(source)) || CODE.test(source)) return null;
  // Composed, so that a label takes as many characters folded as it does here.
  const seen = seenOf(opening).normalize('NFC');
  const text = seen.replace(LEADING_PICTURES, '');
  // Of a list of people with what each of them does, only the names count.
  const told = text.length > LONG ? text.replace(/\s*\([^()]*\)/g, '') : text;
  if (told.length > MAX_LENGTH || text === '') return null;
  const label = BYLINE_LABEL.exec(fold(text.slice(0, MAX_LABEL)))?.[0].length ?? 0;
  const behind = label > 0 ? text.slice(label).replace(FRIEND, '') : text;
  return {
    line,
    bare: behind.replace(/([a-zß-ÿ]{2})\.\s.*$/, '$1'),
    isLabelled: label > 0,
    isMarked: isEmphasised(source) || text !== seen,
    isLong: told.length > LONG,
  };
}

const FRIEND = /^(?:our own|my (?:colleague|friend)|mon collègue|ma collègue)\s+/i;

/** "Ada Lovelace's" */
const OWNER = /^[^,(–—:-]*['’]s$/;

/** 'https://twitter.com/ada', and nothing else. */
function handleOfAddress({ line, source }: Pick<OpeningLine, 'line' | 'source'>): Byline | null {
  const [, name] = (source.includes('.com/') && PROFILE_ALONE.exec(source)) || [];
  if (name === undefined) return null;
  return { line, names: [`@${name}`], weight: HANDLE_ALONE, why: `the page of @${name} stands on line ${line}` };
}

/** Its pages for everybody are no one's. */
const PROFILE_ALONE =
  /^<?https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/@?(?!(?:home|search|explore|login|intent|hashtag)\b)(\w{2,30})\/?(?:\?[^\s>]*)?>?$/;

function handleAlone({ line, bare }: Line, { handles: [handle] }: People): Byline | null {
  if (handle === undefined) return null;
  const why = `the handle ${handle} stands on line ${line}`;
  const names = handlesAlone(bare) ?? (HANDLE_WITH_ROLE.test(bare) ? [handle] : null);
  return names && { line, names, weight: HANDLE_ALONE, why };
}

/** '@ada, Looms Ltd', '@adaさん' */
const HANDLE_WITH_ROLE = /^@\w[\w.-]*(?:\s*[-–—―,|(].*|\s?さん)?$/;
const HANDLE_ALONE = 0.8;
/** What a line weighs beside the certainty of the names on it. */
const FOR = { label: 0.5, handle: 0.3, marked: 0.2, role: 0.15 };
const AGAINST_LONG = 0.3;

/** How surely a line is a byline, by label, form and shape; 0 where it is likelier none. */
function weightOf({ isLabelled, isMarked, isLong }: Line, { names, handles, certainty, rest }: People): number {
  const hasHandle = handles.length > 0;
  // A surname in lower case is as likely a verb: 'Aurore works'. Alone on its line, other talks must show that it is none.
  const isInSmall = !isLabelled && !hasHandle && /\s[a-zß-ÿ]{2,}$/.test(names[0] ?? '');
  if (isInSmall && (rest !== '' || names.length > 1)) return 0;
  return (
    (isInSmall ? Math.min(certainty, FIRST_NAME_ALONE) : certainty) +
    (isLabelled ? FOR.label : 0) +
    (hasHandle ? FOR.handle : 0) +
    (isMarked ? FOR.marked : 0) +
    (rest !== '' && !hasHandle ? FOR.role : 0) -
    (isLong ? AGAINST_LONG : 0)
  );
}

/** What a reader sees, with a comma behind each link that something with a capital, or another link, follows: those are two. */
function seenOf({ source, text }: Pick<OpeningLine, 'source' | 'text'>): string {
  return LINK_FOLLOWED.test(source) ? inlineText(source.replace(LINK_FOLLOWED, '$1, ')) : text;
}

const LINK_FOLLOWED = /^(\[[^\][]+\](?:\([^)]*\)|\[[^\]]*\])) (?=\[|[A-ZÀ-Þ])/;

/** 'Ada Lovelace, Looms | Grace Hopper, Navy' are two people; behind the bar of others stands what somebody does. */
function withBarsJoined(text: string): string {
  if (!text.includes(' | ')) return text;
  const fields = text.split(' | ');
  const areNames = fields.every((field) => certaintyOfName(field.split(',', 1)[0] ?? '') >= SURE);
  return areNames ? fields.join(' & ') : text;
}

/** '`pip install looms`' */
const CODE = /^`[^`A-ZÀ-Þ]+`/;

/** 'Ada Lovelace from Looms': alone on a line, that is who gave the talk, and where she is from. */
const NAME_FROM = /^([A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){0,2}) (?:from|at|working (?:at|for)) (?=[A-ZÀ-Þ])/;

/** '🎤 Ada Lovelace' */
const LEADING_PICTURES = new RegExp(`^${PICTURES}`, 'u');

/** The most words that names and what stands between them have. */
const WORDS_OF_NAMES = 8;
const LABEL_BEGINS = /^\W*(?:\w*speaker|by|with|who|par|von|por|door|present|given|delivered|hosted|anim|pr[eé]sent)/i;
const PARTS_NAMES =
  /[,;:&+/|@()[\]<>（）：，、–—―]|\s-\s|\s(?:and|et|und|y|e|en|og|och|with|avec|at|from|of|chez|bei|who|is|was)\s/i;

/** A sentence shows by its first words, where nothing parts a name from what follows: a look that costs little. */
function runsOn(source: string): boolean {
  let end = 0;
  for (let words = 0; words <= WORDS_OF_NAMES; words++) {
    end = source.indexOf(' ', end) + 1;
    if (end === 0) return false;
  }
  return !PARTS_NAMES.test(source.slice(0, end));
}

/** Behind a label one word in capitals is a name, too: 'by Zeldman'; and so is what Chinese and Japanese names are made of. */
function labelled(text: string): People {
  const people = readPeople(text);
  if (people.names.length > 0) return people;
  const [name = ''] = text.split(/\s*[(（@]/, 1);
  if (EAST_ASIAN.test(name) && certaintyOfName(name) >= UNLIKELY)
    return { ...people, names: [cleanName(name)], certainty: FIRST_NAME_ALONE, rest: '' };
  const [alone = ''] = text.split(/\s+[-–—―]\s/, 1);
  if (!SOME_NAME.test(alone) || alone.split(' ').some((word) => TITLE_WORDS.has(fold(word)))) return people;
  return { ...people, names: [alone], certainty: FIRST_NAME_ALONE, rest: '' };
}

const SOME_NAME = /^[A-ZÀ-Þ][a-zß-ɏ]+(?:[A-Z][a-z]+)?(?: [A-ZÀ-Þ][a-zß-ɏ]+){0,2}$/;

/** What follows the names must be a role, an organisation or a link, not the rest of a sentence. */
function endsWell({ rest, handles }: People): boolean {
  const after = rest.trim();
  if (after === '' || handles.length > 0) return true;
  if (
    /^(?:and|et|und|y|e)\s/.test(after) ||
    /[.!?]\s+[A-Za-zÀ-ɏ]/.test(after) ||
    /^[a-zß-ÿ]+\s+(?:[a-zß-ÿ]+\s+){4}/.test(after)
  )
    return false;
  return after.split(/\s+/).length <= 14;
}

/** Bold, emphasised or linked as a whole. */
function isEmphasised(source: string): boolean {
  return /^(?:\*\*|__|\*|_)[^*_]+(?:\*\*|__|\*|_)/.test(source) || /^\[[^\]]+\](?:\([^)]*\)|\[[^\]]*\])/.test(source);
}
