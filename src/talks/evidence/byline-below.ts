import type { Heading } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { bareHeading, MAX_HEADING } from '../headings/bare-heading.ts';
import { readingsOf } from '../headings/read-heading.ts';
import { isDay, isEventTitle, plainWords, sound } from '../headings/sound.ts';
import { KIND_OF_SESSION } from '../headings/words.ts';
import { MAYBE, SURE } from '../names/names.ts';
import type { Node, OpeningLine } from '../outline/outline.ts';
import { SPEAKER_HEADING } from '../outline/words.ts';
import { type Byline, bylineBelowLabel, findByline, LABELLED, readByline } from './byline.ts';
import { SPEAKER_PARTS } from './words.ts';

/** The first heading below, where no text stands between and it names people and nothing else. */
export function bylineBelow(node: Node): Node | null {
  const [child] = node.children;
  // On the one talk of a day its name is no byline.
  if (!child || node.opening.length > 0 || isDay(node.heading.text.slice(0, MAX_HEADING))) return null;
  const byline = bylineIn(child);
  if (byline === null || byline.weight < MAYBE) return null;
  // Several of them are the talks of a group, not one talk's speaker; but parts of it where each of several has one.
  const beside = node.children.slice(1).filter((other) => other.heading.level === child.heading.level);
  const others = beside.map(namesIn).filter((names) => names.length > 0);
  const isShared = others.every((names) => names.every((name) => byline.names.includes(name)));
  return others.length === 0 || (isShared && byline.names.length > 1) ? child : null;
}

/** Who is surely named in a heading. */
function namesIn({ heading }: Node): readonly string[] {
  const [best] = readingsOf(heading);
  return best !== undefined && best.people.certainty >= SURE ? best.people.names : [];
}

/** The first heading below, where no text stands between and no other is beside it: those would be parts. */
export function titleBelow({ opening, children: [child, ...others] }: Node): Node | null {
  if (!child || opening.length > 0 || others.some(({ heading }) => heading.level === child.heading.level)) return null;
  const plain = plainWords(child.heading.text.slice(0, MAX_HEADING));
  return sound(plain, child.heading.text) === null ? child : null;
}

/** The name on the first line of a part: under '### Speaker', or '### Abstract' where that comes first. */
export function speakerPart({ heading, children, opening }: Node): Byline | null {
  // Who spoke at an event is no one talk's speaker.
  if (isEventTitle(bareHeading(heading.text))) return null;
  const [first] = children;
  const parts = [...children, ...(first?.children ?? [])].slice(0, 6);
  const part =
    parts.find(({ heading }) => SPEAKER_HEADING.test(heading.text)) ??
    (opening.length <= 1 && first && (SPEAKER_PARTS.has(plainWords(first.heading.text)) || isKindBelow(first))
      ? first
      : null);
  if (part === null) return null;
  // Under 'Speaker' whatever is shaped like a name is one.
  if (SPEAKER_HEADING.test(part.heading.text)) {
    const labelled = bylineBelowLabel(part.opening);
    return labelled && { ...labelled, weight: Math.max(labelled.weight, LABELLED) };
  }
  const byline = findByline(part.opening);
  return byline && byline.weight >= SURE ? byline : null;
}

/** The first lines of a talk: of its first part where nothing stands above that, as under 'Looms' '### Summary'. */
export function beginningOf({ opening, children: [first] }: Node): readonly OpeningLine[] {
  if (!first || opening.length > 0) return opening;
  const text = first.heading.text.slice(0, MAX_HEADING);
  const plain = plainWords(text);
  return plain === 'summary' || sound(plain, text) === 'part' || SPEAKER_PARTS.has(plain) ? first.opening : opening;
}

/** Who a heading directly below a title says gave the talk: by nothing but a name, or as '### A closer look by Ada Lovelace'. */
export function bylineIn({ heading }: Node): Byline | null {
  const { line } = heading;
  const alone = readByline(heading) ?? bylineBehindNumber(heading) ?? bylineBehindKind(heading);
  const [best] = readingsOf(heading);
  if (alone !== null || best?.place !== 'by' || best.people.certainty < SURE) return alone;
  return { line, names: best.people.names, weight: SURE, why: `named on line ${line}, in a subtitle` };
}

/** '12:15 Ada Lovelace'; asked second, as 'C. Hopper' has no number. */
function bylineBehindNumber(heading: Heading): Byline | null {
  const source = bareHeading(heading.source);
  const text = bareHeading(heading.text);
  if (source === heading.source && text === heading.text) return null;
  return readByline({ line: heading.line, source, text });
}

/** 'Présentation d'Ada Lovelace', where that surely is somebody: it may be of anything. */
function bylineBehindKind({ line, text, source }: Heading): Byline | null {
  if (!PRESENTATION_OF.test(text)) return null;
  const byline = readByline({
    line,
    source: source.replace(PRESENTATION_OF, ''),
    text: text.replace(PRESENTATION_OF, ''),
  });
  return byline !== null && byline.weight >= SURE ? byline : null;
}

const PRESENTATION_OF = /^(?:(?:présentation|intervention|charla|palestra)\s+(?:de |d['’])|vortrag\s+von )/i;

/** 'Keynote', alone and directly below a title. */
export function isKindBelow({ parent, heading }: Node): boolean {
  const isAlone = parent?.children.length === 1 && parent.opening.length === 0;
  return isAlone && KIND_OF_SESSION.test(fold(heading.text.slice(0, MAX_HEADING)));
}
