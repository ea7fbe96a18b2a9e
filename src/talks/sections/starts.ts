import type { Heading, Part, Post, SectionKind } from '../../model.ts';
import { type Attribution, NOBODY } from '../evidence/attribution.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { wholePostSpeakers } from '../evidence/whole-post.ts';
import type { PostReading } from '../layout/choose-reading.ts';
import type { Layout } from '../layout/roles.ts';
import { isTold } from '../outline/marked-line.ts';
import type { Override } from '../outline/override.ts';
import { createProgramme } from './programme.ts';
import { attribute, learnHabits, mentioned } from './speakers.ts';

/** Where a section begins, and what it is. */
export interface Start {
  readonly line: number;
  readonly kind: SectionKind;
  readonly heading: Heading | null;
  readonly group: string | null;
  readonly attribution: Attribution | null;
  readonly reasons: readonly string[];
}

/** Where each section of a post begins, in its order; what the front matter says goes before what was read. */
export function startsOf({ post, seen, layout, skipped }: PostReading, { speakers }: Override): Start[] {
  const talks = seen.filter(({ node }) => layout.roles.get(node)?.role === 'talk');
  const habits = learnHabits(talks);
  const programme = createProgramme(post);
  /** Who gave a talk that does not say it itself. */
  const elsewhere = ({ title }: Attribution): Attribution | null => {
    const row = title === null ? null : programme(title);
    if (row) return { speakers: row.names, from: 'line', title, why: `named beside the title on line ${row.line}` };
    return talks.length === 1 ? wholePostSpeakers(post, title) : null;
  };
  const starts = layout.level === 0 ? [startOfWhole(post, skipped)] : [];
  for (const one of seen) {
    const { heading } = one.node;
    const own = givenIn(heading, speakers);
    const read = layout.roles.get(one.node);
    const kind = own ? 'talk' : read?.role;
    if (read === undefined || kind === undefined || kind === 'part') continue;
    const found = own ?? (kind === 'talk' ? attribute(one, habits) : null);
    const isOpen = found?.speakers.length === 0;
    const attribution = isOpen ? (elsewhere(found) ?? mentioned(one, found.title) ?? found) : found;
    starts.push({
      line: heading.line,
      kind,
      heading: isTold(heading) ? null : heading,
      group: groupOf(one, layout),
      attribution,
      reasons: [read.why, ...(attribution ? [attribution.why] : [])],
    });
  }
  return withSkipped(starts, skipped);
}

/** Where the one talk of a post begins: at its top, or behind a heading there that is skipped. */
function startOfWhole(post: Post, skipped: readonly Heading[]): Start {
  const attribution = wholePostSpeakers(post) ?? NOBODY;
  const top = post.frontMatter.lineCount + 1;
  const firstText = post.lines.findIndex((text, i) => i >= top - 1 && text.trim() !== '') + 1;
  const first = skipped.find(({ line }) => line === firstText);
  return {
    line: first ? first.endLine + 1 : top,
    kind: 'talk',
    heading: null,
    group: null,
    attribution,
    reasons: ['the whole post is one talk', attribution.why],
  };
}

/** What is skipped is a section of its own, but for a sub-heading inside a talk: that begins none, as it is. */
function withSkipped(starts: readonly Start[], skipped: readonly Heading[]): Start[] {
  const all: Start[] = [];
  let next = 0;
  for (const heading of skipped) {
    for (; (starts[next]?.line ?? Number.POSITIVE_INFINITY) < heading.line; next++) all.push(starts[next] as Start);
    const above = all.at(-1);
    if (above?.kind === 'talk' && (above.heading?.level ?? heading.level) < heading.level) continue;
    all.push({
      line: heading.line,
      kind: 'other',
      heading,
      group: null,
      attribution: null,
      reasons: ['the front matter says to skip it'],
    });
  }
  return [...all, ...starts.slice(next)];
}

/** Who the front matter says gave the talk of a heading. */
function givenIn({ text }: Heading, speakers: Override['speakers']): Attribution | null {
  const names = speakers.get(text);
  return names ? { speakers: names, from: 'override', title: text || null, why: 'given in the front matter' } : null;
}

/** The sub-headings of talks, in the order of the post. */
export function partsOf({ seen, layout }: PostReading, { speakers }: Override): Part[] {
  return seen.flatMap(({ node }) => {
    const read = layout.roles.get(node);
    if (read?.role !== 'part' || speakers.has(node.heading.text)) return [];
    return [{ line: node.heading.line, heading: node.heading.text, reason: read.why }];
  });
}

function groupOf({ node }: Evidence, { roles }: Layout): string | null {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (roles.get(above)?.role === 'group') return above.heading.text;
  }
  return null;
}
