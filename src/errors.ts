/** Something the user can mend: it is told in one line, without a stack, and ends the command with exit code 2. */
export class NotesError extends Error {
  override name = 'NotesError';
}
