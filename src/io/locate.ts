import { readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { NotesError } from '../errors.ts';
import { absolute, userFolder } from './user-folder.ts';

/** Where to look, and what decides it. */
export interface Surroundings {
  /** What `--notes` names. */
  readonly notes: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: () => string;
  /** The folder of the post that ships with the package. */
  readonly sample: () => string;
}

export interface Location {
  /** Files, folders, or `-` for standard input. */
  readonly roots: readonly string[];
  readonly from: 'flag' | 'env' | 'folder' | 'config' | 'sample';
}

/**
 * Where the notes are: `--notes`, DOTNOTES_PATH, a folder `notes/` here or in
 * the nearest folder above, the configuration file, the sample post.
 *
 * @throws NotesError where a name is empty or the configuration cannot be read
 */
export function locateNotes({ notes, env, cwd, sample }: Surroundings): Location {
  if (notes.some((path) => path === '')) throw new NotesError('--notes: the path is empty: name a post or a folder');
  if (notes.length > 0) return { roots: notes, from: 'flag' };
  const named = (env.DOTNOTES_PATH ?? '').split(delimiter).filter(Boolean);
  if (named.length > 0) return { roots: named, from: 'env' };
  const near = nearestFolder(cwd());
  if (near !== null) return { roots: [near], from: 'folder' };
  const configured = readConfiguration(env);
  if (configured.length > 0) return { roots: configured, from: 'config' };
  return { roots: [sample()], from: 'sample' };
}

function nearestFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const notes = join(folder, 'notes');
    if (isFolder(notes)) return folder === start ? 'notes' : notes;
    if (dirname(folder) === folder) return null;
  }
}

/** What may not be looked at, or leads in a circle, is none: nobody named it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readConfiguration(env: Surroundings['env']): string[] {
  const base = userFolder(env, 'XDG_CONFIG_HOME', '.config') ?? absolute(env.APPDATA);
  if (!base) return [];
  const file = join(base, 'dotnotes', 'config.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return notesOf(text, file).map((path) => inHome(path, env.HOME) ?? resolve(dirname(file), path));
}

function notesOf(text: string, file: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NotesError(`${file}: no JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  const { notes } = (value ?? {}) as { notes?: unknown };
  const paths = notes === undefined ? [] : Array.isArray(notes) ? notes : [notes];
  const wrong = paths.some((path) => typeof path !== 'string' || path === '');
  if (wrong) throw new NotesError(`${file}: "notes" must be a path or a list of paths`);
  return paths as string[];
}

function inHome(path: string, home: string | undefined): string | null {
  return path.startsWith('~/') && home ? join(home, path.slice(2)) : null;
}
