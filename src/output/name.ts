import type { Section } from '../model.ts';

/** How a section is called in a line of text. */
export interface Name {
  /** Who gave it and what about: 'Juan Benet: IPFS'; of a nameless talk 'talk 11'. */
  readonly text: string;
  /** Where it stands: 'notes/dotscale.md:248'. */
  readonly place: string;
}

/** The name of a section for messages and heads. */
export function talkName(section: Section): Name {
  const { speakers, title, heading, number, post, line, kind } = section;
  const who = speakers.join(', ');
  const about = title ?? (who === '' ? (heading ?? '') : '');
  const text = [who, about].filter(Boolean).join(': ');
  return { text: text || (number === null ? kind : `talk ${number}`), place: `${post.path}:${line}` };
}
