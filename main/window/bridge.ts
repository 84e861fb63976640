import { ipcMain, type WebContents } from 'electron';
import { channels } from '#app/bridge/names.ts';
import { pageMessage, type PageMessage } from '#app/bridge/contract.ts';
import { origin } from './protocol.ts';

/** Receives what the page says: only from our page, only what fits the contract. */
export function answerPage(
  contents: WebContents,
  receive: (message: PageMessage) => void,
  refused: (channel: string) => void,
): void {
  ipcMain.on(channels.event, (event, raw: unknown) => {
    const ours = event.sender === contents && event.senderFrame?.url.startsWith(`${origin}/`) === true;
    const parsed = pageMessage.safeParse(raw);
    if (ours && parsed.success) receive(parsed.data);
    else refused(channels.event);
  });
}
