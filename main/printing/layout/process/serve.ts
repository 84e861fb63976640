import { app } from 'electron';
import { openSlipRenderer } from '../electron.ts';
import type { RenderAnswer, RenderRequest } from './protocol.ts';

const answer = (message: RenderAnswer): void => void process.send?.(message);

app.disableHardwareAcceleration();
process.on('disconnect', () => {
  app.exit(0);
});
app.on('window-all-closed', () => {
  app.exit(0);
});
void app.whenReady().then(() => {
  const renderer = openSlipRenderer();
  process.on('message', (request: RenderRequest) => {
    renderer[request.want](request.document, request.paper).then(
      (result) => {
        answer({ type: 'rendered', id: request.id, result });
      },
      (error: unknown) => {
        answer({ type: 'failed', id: request.id, message: String(error) });
      },
    );
  });
  answer({ type: 'ready' });
});
