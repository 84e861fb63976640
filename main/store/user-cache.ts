import { homedir } from 'node:os';
import { join } from 'node:path';

/** What can be made anew and is shared by all data folders and clones of this user (XDG Base Directory). */
export const userCache = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'hall-kiosk');
