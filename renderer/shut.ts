/**
 * Doors of the browser that no policy of ours shuts: closing and moving the window, printing, the system's file
 * dialogues. The page never needs them, so nobody in it has them.
 */
const doors = [
  'close', 'open', 'print', 'moveTo', 'moveBy', 'resizeTo', 'resizeBy', 'showOpenFilePicker', 'showSaveFilePicker',
  'showDirectoryPicker',
] as const; // prettier-ignore

export function shutDoors(page: Window): void {
  for (const name of doors)
    Object.defineProperty(page, name, { value: () => null, writable: false, configurable: false });
}
