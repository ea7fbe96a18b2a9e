import type { Theme } from './theme.ts';
import type { Piece } from './width.ts';

/** What the inline text of a talk is rendered with. */
export interface InlineOptions {
  readonly theme: Theme;
  /** Whether the terminal follows OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
}

/** What a talk is rendered with. */
export interface RenderOptions extends InlineOptions {
  /** Columns; no line is wider. */
  readonly width: number;
  /** Styles code of a language it knows, a line for a line; null where it does not know it. */
  readonly highlight?: (code: string, language: string) => Piece[][] | null;
  /** Restyles pieces, to mark what was searched for. */
  readonly mark?: (pieces: readonly Piece[]) => Piece[];
}
