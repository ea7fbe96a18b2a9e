import type { Node } from '../outline/outline.ts';

/** What a heading is in its post. */
export type Role = 'talk' | 'group' | 'other' | 'part';

/** What a heading was read as, and why. */
export interface RoleReading {
  readonly role: Role;
  readonly why: string;
}

/** One way a post could be organised, and how well that explains it. */
export interface Layout {
  /** Level of the headings that begin talks; 0 where one talk begins without any, null where there are none. */
  readonly level: number | null;
  readonly roles: ReadonlyMap<Node, RoleReading>;
  /** How much of what the post tells of its talks it explains, by hand: speakers, levels, what stands above all. */
  readonly explained: number;
}
