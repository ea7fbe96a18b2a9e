/** A file's name, taken apart. */
export interface FileName {
  /** Without the folders. */
  readonly name: string;
  /** `YYYY-MM-DD` where the name begins so, as those of posts often do; not looked at whether there is such a day. */
  readonly date: string | null;
  /** Without that date, what parts it from the rest, and the ending. */
  readonly stem: string;
}

/** What the name of a file tells; folders are parted by either slash. */
export function fileName(path: string): FileName {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const [, date = null, rest = name] = /^(\d{4}-\d{2}-\d{2})[-_ ]*(.*)$/s.exec(name) ?? [];
  return { name, date, stem: rest.replace(/\.[^.]*$/, '') };
}
