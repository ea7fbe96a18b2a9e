import type { Heading, Part, Post, SectionKind } from '../../model.ts';
import { type Attribution, NOBODY } from '../below/attribution.ts';
import { wholePostSpeakers } from '../below/whole-post.ts';
import type { Evidence } from '../layout/evidence.ts';
import type { Layout } from '../layout/roles.ts';
import { isTold } from '../outline/marked-line.ts';
import type { Override } from '../outline/override.ts';
import { createProgramme } from './programme.ts';
import { attribute, learnHabits } from './speakers.ts';

/** Where a section begins, and what it is. */
export interface Start {
  readonly line: number;
  readonly kind: SectionKind;
  readonly heading: Heading | null;
  readonly group: string | null;
  readonly attribution: Attribution | null;
  readonly reasons: readonly string[];
}

export function startsOf(post: Post, seen: readonly Evidence[], layout: Layout, { speakers, skip }: Override): Start[] {
  const talks = seen.filter(({ node }) => layout.roles.get(node)?.role === 'talk');
  const habits = learnHabits(talks);
  const programme = createProgramme(post);
  const starts: Start[] = [];
  if (layout.level === 0) {
    const attribution = wholePostSpeakers(post) ?? NOBODY;
    starts.push({
      line: post.frontMatter.lineCount + 1,
      kind: 'talk',
      heading: null,
      group: null,
      attribution,
      reasons: ['the whole post is one talk', attribution.why],
    });
  }
  /** Who gave a talk that does not say it itself. */
  const elsewhere = ({ title }: Attribution): Attribution | null => {
    const row = title === null ? null : programme(title);
    if (row) return { speakers: row.names, from: 'line', title, why: `named beside the title on line ${row.line}` };
    return talks.length === 1 ? wholePostSpeakers(post, title) : null;
  };
  for (const one of seen) {
    const read = layout.roles.get(one.node);
    if (!read || read.role === 'part') continue;
    const { heading } = one.node;
    const found = read.role === 'talk' ? (given(heading, speakers) ?? attribute(one, habits, post)) : null;
    const attribution = found?.speakers.length === 0 ? (elsewhere(found) ?? found) : found;
    starts.push({
      line: heading.line,
      kind: read.role,
      heading: isTold(heading) ? null : heading,
      group: groupOf(one, layout),
      attribution,
      reasons: [read.why, ...(attribution ? [attribution.why] : [])],
    });
  }
  for (const heading of post.headings) {
    if (skip.has(heading.text))
      starts.push({
        line: heading.line,
        kind: 'other',
        heading,
        group: null,
        attribution: null,
        reasons: ['the front matter says to skip it'],
      });
  }
  return starts.sort((a, b) => a.line - b.line);
}

/** Who the front matter says gave the talk of a heading. */
function given({ text }: Heading, speakers: Override['speakers']): Attribution | null {
  const names = speakers.get(text);
  return names ? { speakers: names, from: 'override', title: text || null, why: 'given in the front matter' } : null;
}

export function partsOf(seen: readonly Evidence[], { roles }: Layout): Part[] {
  return seen.flatMap(({ node }) => {
    const read = roles.get(node);
    return read?.role === 'part' ? [{ line: node.heading.line, heading: node.heading.text, reason: read.why }] : [];
  });
}

function groupOf({ node }: Evidence, { roles }: Layout): string | null {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (roles.get(above)?.role === 'group') return above.heading.text;
  }
  return null;
}
