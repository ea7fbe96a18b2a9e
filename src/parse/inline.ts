import { decodeEntities } from '../text/entities.ts';

/** The text of inline Markdown as a reader sees it: links, images, emphasis, code marks, tags and anchors off, references decoded. */
export function inlineText(source: string): string {
  const text = decodeEntities(MARKED_UP.test(source) ? withoutMarks(source) : source);
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** White space at an end, more than one blank, or any other. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** The source without what kramdown is told of a link: '[Ada](address){:target="_blank"}'. */
export function withoutLinkAttributes(source: string): string {
  return source.includes('{:') ? source.replace(LINK_ATTRIBUTES, '') : source;
}

const LINK_ATTRIBUTES = /(?<=[)\]}])\{:\s*(?:[.#][\w-]|[\w-]+=["'])[^{}]*\}/g;

const MARKED_UP = /[[<{*_~`\\]/;

function withoutMarks(source: string): string {
  return (
    withoutLinkAttributes(source)
      // What opens ends the search for what closes: so a line of openings alone takes a time in line with its length.
      .replace(/!\[([^\][]*)\]\([^)[]*\)/g, '$1')
      .replace(/\[([^\][]*)\](\([^)[]*\)|\[[^\][]*\])?/g, '$1')
      .replace(/<[^<>]*>/g, '')
      .replace(/\{#[^{}]*\}\s*$/, '')
      .replace(/(\*\*|__|\*|~~|`)(.+?)\1/g, '$2')
      // One underscore parts the words of file_names, so only at their ends does it emphasise.
      .replace(/(?<![\w\\])_(?=\S)([^_]+?)(?<=[^\s\\])_(?!\w)/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  );
}
