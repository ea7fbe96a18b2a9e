import { readWordLists } from '../io/word-lists.ts';
import type { Section } from '../model.ts';
import type { Piece } from '../render/width.ts';
import { createMarks } from '../search/index.ts';

type Mark = (text: string, isForgiven: boolean) => Piece;

/** Marks in rendered text what a search for the terms would find. */
export function markPieces(
  terms: string,
  talks: readonly Section[],
): (mark: Mark) => (pieces: readonly Piece[]) => Piece[] {
  const find = createMarks(terms, talks, readWordLists());
  return (mark) => (pieces) =>
    pieces.flatMap((piece) => {
      const out: Piece[] = [];
      let at = 0;
      for (const { start, end, as } of find(piece.text)) {
        if (start > at) out.push({ text: piece.text.slice(at, start), style: piece.style });
        out.push(mark(piece.text.slice(start, end), as === 'typo'));
        at = end;
      }
      if (at < piece.text.length) out.push({ text: piece.text.slice(at), style: piece.style });
      return out;
    });
}
