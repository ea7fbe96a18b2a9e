import type { SpeakerFrom } from '../../model.ts';

/** Who gave a talk, what it was called, and why we think so. */
export interface Attribution {
  readonly speakers: readonly string[];
  readonly from: SpeakerFrom;
  readonly title: string | null;
  readonly why: string;
  /** Where they are only mentioned, and nobody is said to speak. */
  readonly isGuess?: true;
}

/** Of a talk that names nobody. */
export const NOBODY: Attribution = { speakers: [], from: 'none', title: null, why: 'nobody is named as speaking' };
