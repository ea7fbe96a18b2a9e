import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import clojure from 'highlight.js/lib/languages/clojure';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import elixir from 'highlight.js/lib/languages/elixir';
import elm from 'highlight.js/lib/languages/elm';
import erlang from 'highlight.js/lib/languages/erlang';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import haskell from 'highlight.js/lib/languages/haskell';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import objectivec from 'highlight.js/lib/languages/objectivec';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import python from 'highlight.js/lib/languages/python';
import r from 'highlight.js/lib/languages/r';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scala from 'highlight.js/lib/languages/scala';
import scss from 'highlight.js/lib/languages/scss';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { decodeEntities } from '../text/entities.ts';
import type { CodeTheme, Theme } from './theme.ts';
import type { Piece } from './width.ts';

const LANGUAGES = {
  bash,
  c,
  clojure,
  cpp,
  csharp,
  css,
  diff,
  dockerfile,
  elixir,
  elm,
  erlang,
  go,
  graphql,
  haskell,
  ini,
  java,
  javascript,
  json,
  kotlin,
  lua,
  makefile,
  objectivec,
  perl,
  php,
  powershell,
  python,
  r,
  ruby,
  rust,
  scala,
  scss,
  shell,
  sql,
  swift,
  typescript,
  xml,
  yaml,
};

/** Which of highlight.js's scopes are set in which style; all others look as the rest of the code. */
const ROLES: { readonly [scope: string]: keyof CodeTheme } = {
  keyword: 'keyword',
  'selector-tag': 'keyword',
  tag: 'keyword',
  name: 'keyword',
  meta: 'keyword',
  section: 'keyword',
  string: 'string',
  regexp: 'string',
  'template-tag': 'string',
  addition: 'addition',
  number: 'number',
  literal: 'number',
  symbol: 'number',
  bullet: 'number',
  comment: 'comment',
  quote: 'comment',
  deletion: 'deletion',
  title: 'name',
  attr: 'name',
  attribute: 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  built_in: 'name',
  type: 'name',
};

const MAX_CODE = 64 * 1024;
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/**
 * Styles code; loaded only where there is some to style.
 *
 * @returns a function that gives the styled pieces of each line of code, or null where it does not know the language
 */
export function createHighlighter({ codeParts }: Theme): (code: string, language: string) => Piece[][] | null {
  return (code, language) => {
    if (code.length > MAX_CODE || !hljs.getLanguage(language)) return null;
    return styledLines(hljs.highlight(code, { language, ignoreIllegals: true }).value, codeParts);
  };
}

const PART = /<span class="([^"]*)">|<\/span>|\n|[^<\n]+/g;

/** The HTML that highlight.js gives, in pieces line by line. */
function styledLines(html: string, parts: CodeTheme): Piece[][] {
  const lines: Piece[][] = [[]];
  const open: (keyof CodeTheme)[] = ['rest'];
  for (const [found, classes] of html.matchAll(PART)) {
    if (classes !== undefined) open.push(roleOf(classes) ?? open.at(-1) ?? 'rest');
    else if (found === '</span>') open.pop();
    else if (found === '\n') lines.push([]);
    else lines.at(-1)?.push({ text: decodeEntities(found), style: parts[open.at(-1) ?? 'rest'] });
  }
  return lines;
}

/** 'hljs-title function_' is a scope of the code, 'language-css' code of another language in it. */
function roleOf(classes: string): keyof CodeTheme | null {
  if (!classes.startsWith('hljs-')) return 'rest';
  const [scope = ''] = classes.slice('hljs-'.length).split(' ');
  return Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? null) : null;
}
