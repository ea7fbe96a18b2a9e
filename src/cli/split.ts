import { basename, extname } from 'node:path';
import { checkOut } from '../io/check-out.ts';
import { readPost } from '../io/read-post.ts';
import { writeFiles } from '../io/write-file.ts';
import { planSplit } from '../split/plan.ts';
import { findTalks } from '../talks/find-talks.ts';
import { visibleLine } from '../text/visible.ts';
import type { Context, GlobalOptions } from './context.ts';

interface SplitOptions extends GlobalOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}
