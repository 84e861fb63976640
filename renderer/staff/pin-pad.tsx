import type { ReactNode } from 'react';
import { useOurs } from '../view.ts';

const mostDigits = 8;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'delete', '0', 'go'] as const;

/** Digits by touch or by the keyboard's own; what is keyed in is on the page alone, and shown to nobody. */
export function PinPad({
  pin,
  onKey,
  onGo,
}: {
  readonly pin: string;
  readonly onKey: (pin: string) => void;
  /** Absent where the form around it has its own way on. */
  readonly onGo?: () => void;
}): ReactNode {
  const say = useOurs();
  return (
    <div className="staff-pad">
      {keys.map((key) => {
        if (key === 'go')
          return onGo === undefined ? (
            <span key={key} />
          ) : (
            <button
              key={key}
              type="button"
              className="staff-action primary"
              data-shortcut="Enter"
              onClick={onGo}
            >
              {say('staff.pin.go')}
            </button>
          );
        const isDelete = key === 'delete';
        return (
          <button
            key={key}
            type="button"
            className="staff-action"
            data-pin={key}
            data-shortcut={isDelete ? 'Backspace' : key}
            onClick={() => onKey(isDelete ? pin.slice(0, -1) : (pin + key).slice(0, mostDigits))}
          >
            {isDelete ? say('staff.pin.delete') : key}
          </button>
        );
      })}
    </div>
  );
}
