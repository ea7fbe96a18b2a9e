import { isAbsolute, join } from 'node:path';

/**
 * The folder for a user's files of one kind: what the variable names, else the one in their home. By the XDG
 * Base Directory Specification (0.8) a path that is not absolute is to be ignored.
 *
 * @returns null where neither is given
 */
export function userFolder(
  env: { readonly [name: string]: string | undefined },
  variable: 'XDG_CACHE_HOME' | 'XDG_CONFIG_HOME',
  inHome: string,
): string | null {
  const home = absolute(env.HOME);
  return absolute(env[variable]) ?? (home && join(home, inHome));
}

/** A path where it is absolute. */
export function absolute(path: string | undefined): string | null {
  return path && isAbsolute(path) ? path : null;
}
