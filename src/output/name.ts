import type { Section } from '../model.ts';
import { fold } from '../text/fold.ts';

/** How a section is called in a line of text. */
export interface Name {
  /** Who gave it and what about: 'Juan Benet: IPFS'. */
  readonly text: string;
  /** Where it stands: 'notes/dotscale.md:248'. */
  readonly place: string;
}

/** Who gave a section and what it is about; one of the two is empty where the other says it all. */
export interface WhoAndWhat {
  readonly who: string;
  readonly what: string;
}

/** What stands, everywhere, for the name of a section that has none. */
export const NO_NAME = '(no name yet)';
const NO_HEADING = '(before the first heading)';

/** The words for a section; never both empty. */
export function whoAndWhat({ speakers, title, heading, kind }: Section): WhoAndWhat {
  const who = speakers.join(', ');
  const what = title || (who === '' ? heading || (heading === null && kind !== 'talk' ? NO_HEADING : NO_NAME) : '');
  return { who, what };
}

/** The group of a section; null where its heading only repeats the title of the post. */
export function groupOf({ group, post }: Section): string | null {
  return group !== null && fold(group) !== fold(post.title) ? group : null;
}

/** The name of a section for messages and heads. */
export function talkName(section: Section): Name {
  const { who, what } = whoAndWhat(section);
  return { text: [who, what].filter(Boolean).join(': '), place: `${section.post.path}:${section.line}` };
}
