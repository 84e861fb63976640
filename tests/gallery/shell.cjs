// The smallest Electron around a page, for looking at it.
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1920, height: 1080, frame: false, useContentSize: true });
  void window.loadURL('about:blank');
});
