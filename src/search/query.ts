import { NotesError } from '../errors.ts';
import { fold } from '../text/fold.ts';
import { isElision, tokenize } from './terms.ts';

/** A field that a term can be held to. */
export type Field = 'speaker' | 'tag' | 'title' | 'year';

/** One thing that a talk must, or must not, hold. */
export interface Clause {
  /** One word, or several that stand one after the other. */
  readonly terms: readonly string[];
  /** As it was typed. */
  readonly typed: string;
  readonly field: Field | null;
  readonly prefix: boolean;
  readonly phrase: boolean;
  readonly excluded: boolean;
}

const FIELDS: readonly string[] = ['speaker', 'tag', 'title', 'year'] satisfies Field[];
const PIECE = /(-)?(?:([A-Za-z]+):(?=\S|$))?(?:"([^"]*)("?)|(\S+))?/y;

/** A query that cannot be read, with the place where it goes wrong. */
export class QueryError extends NotesError {
  override name = 'QueryError';

  constructor(what: string, query: string, offset: number) {
    super(`query: ${what}`, [`  ${query.replace(/\s/g, ' ')}`, `  ${' '.repeat(offset)}^`]);
  }
}

/**
 * Reads a query: words, "phrases", -word, prefix*, speaker: tag: title: year:.
 *
 * @throws QueryError
 */
export function parseQuery(query: string): Clause[] {
  const clauses: Clause[] = [];
  for (let at = skipBlanks(query, 0); at < query.length; at = skipBlanks(query, PIECE.lastIndex)) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(query);
    if (match === null || PIECE.lastIndex === at) throw new QueryError('cannot be read from here', query, at);
    clauses.push(clauseOf(match, query, at));
  }
  const wanted = clauses.filter(({ excluded }) => !excluded);
  if (clauses.length === 0) throw new QueryError('holds no word to look for', query, 0);
  if (wanted.length === 0) throw new QueryError('only says what is not wanted: add a word to look for', query, 0);
  return clauses;
}

function clauseOf(match: RegExpExecArray, query: string, at: number): Clause {
  const [whole, minus, name, quoted, closing, bare] = match;
  if (quoted !== undefined && closing === '')
    throw new QueryError('the quote is not closed', query, at + whole.indexOf('"'));
  const isField = name !== undefined && FIELDS.includes(name.toLowerCase());
  if (isField && quoted === undefined && bare === undefined)
    throw new QueryError(`${name}: wants a value`, query, at + whole.length - 1);
  const value = quoted ?? bare ?? '';
  const typed = isField || name === undefined ? value : `${name}:${value}`;
  const prefix = quoted === undefined && typed.length > 1 && typed.endsWith('*');
  return {
    terms: termsOf(prefix ? typed.slice(0, -1) : typed),
    typed,
    field: isField ? (name.toLowerCase() as Field) : null,
    prefix,
    phrase: quoted !== undefined,
    excluded: minus !== undefined,
  };
}

/** Several where the typing holds what parts words: 'peer-to-peer', 'l'API', 日本. */
function termsOf(typed: string): string[] {
  const tokens = tokenize(typed);
  const terms = tokens.filter(
    ({ typed: word }, i) => !(i === 0 && tokens.length > 1 && isElision(word) && /^[^\s\d'’]+['’]/.test(typed)),
  );
  return terms.map(({ term }) => fold(term));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
