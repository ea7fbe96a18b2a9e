/** Something the user can mend: it is told in one line, without a stack, and ends the command with exit code 2. */
export class NotesError extends Error {
  override name = 'NotesError';
  /** Lines that show where it lies, told below it. */
  readonly excerpt: readonly string[];

  constructor(message: string, excerpt: readonly string[] = []) {
    super(message);
    this.excerpt = excerpt;
  }
}
