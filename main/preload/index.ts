import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, channels } from '#app/bridge/names.ts';

contextBridge.exposeInMainWorld(bridgeName, {
  send: (message: unknown) => ipcRenderer.send(channels.event, message),
  onSnapshot: (show: (snapshot: unknown) => void) => {
    ipcRenderer.on(channels.snapshot, (_event, snapshot: unknown) => show(snapshot));
  },
});

// A port cannot cross the context bridge; it goes to the page as a message of its own.
ipcRenderer.on(channels.speech, (event) =>
  window.postMessage(channels.speech, window.location.origin, [...event.ports]),
);
