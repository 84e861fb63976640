/** The part of `AbortSignal` a port needs; `app` itself knows neither DOM nor Node. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}
