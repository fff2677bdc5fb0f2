import { stat } from 'node:fs/promises';

/** Whether there is anything of this name. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
