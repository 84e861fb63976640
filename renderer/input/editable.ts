/** Somebody types here: the page keeps its hands off the keyboard. */
export const isEditable = (node: EventTarget | null): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
