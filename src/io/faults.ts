const WORDS: { readonly [code: string]: string } = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder, not a post',
  ENXIO: 'not a regular file',
  ENODEV: 'not a regular file',
  ELOOP: 'links that lead in a circle',
  ENAMETOOLONG: 'name too long',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENOSPC: 'no space left on device',
  EROFS: 'read-only file system',
  EEXIST: 'exists already',
  EIO: 'input/output error',
  EDQUOT: 'disk quota exceeded',
};

/** What went wrong with a file, in words; never with a path, which the message names already. */
export function describeFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && (WORDS[code] ?? code)) || message || String(error);
}

/** Whether an error is the system's: a file or a disk that would not, no fault of the program. */
export function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E(?!RR_)[A-Z\d]+$/.test(code);
}
