import { dirname, join, resolve } from 'node:path';
import { app } from 'electron';

/**
 * Where the models lie: as the environment says, in the project during development, and beside the versions where the
 * kiosk is installed, so that an update need not carry them (`…/versions/0.2.0/hall-kiosk` → `…/voice/models`).
 */
export function modelsFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['HALL_KIOSK_MODELS'];
  if (named !== undefined) return named;
  return app.isPackaged
    ? resolve(dirname(process.execPath), '../../voice/models')
    : join(app.getAppPath(), 'voice-models');
}
