import { useState, type ReactNode } from 'react';
import type { StaffField, StaffForm } from '#app/staff/view.ts';
import { useOurs, useView } from '../view.ts';
import { PinPad } from './pin-pad.tsx';

/** One question of the staff's own; what is typed stays on the page until it is sent. */
export function Form({ form }: { readonly form: StaffForm }): ReactNode {
  const { store, words } = useView();
  const say = useOurs();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(form.fields.map(({ name, value }) => [name, value ?? ''])),
  );
  return (
    <form
      className="staff-form"
      data-form={form.action}
      onSubmit={(event) => {
        event.preventDefault();
        store.getState().staff({ type: 'acted', action: form.action, fields: values });
      }}
    >
      <h2>{words(form.heading)}</h2>
      {form.fields.map((field, at) => (
        <Field
          key={field.name}
          field={field}
          first={at === 0}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <div className="staff-form-way-on">
        <button type="submit" className="staff-action primary" autoFocus={form.fields.length === 0}>
          {words(form.submit)}
        </button>
        <button
          type="button"
          className="staff-action"
          onClick={() => store.getState().staff({ type: 'back' })}
        >
          {say('staff.cancel')}
          <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly field: StaffField;
  readonly first: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ field, first, value, onChange }: FieldProps): ReactNode {
  const { words } = useView();
  const { name, label, kind, required, options = [], presets = [] } = field;
  return (
    <fieldset className="staff-field" data-field={name}>
      <legend>
        {words(label)}
        {required && ' *'}
      </legend>
      {kind === 'line' && (
        <input
          type="text"
          value={value}
          autoFocus={first}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {kind === 'words' && (
        <textarea
          rows={4}
          value={value}
          autoFocus={first}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {kind === 'pin' && (
        <>
          <input
            type="password"
            inputMode="numeric"
            autoComplete="off"
            value={value}
            autoFocus={first}
            onChange={({ target }) => onChange(target.value.replace(/\D/g, '').slice(0, 8))}
          />
          <PinPad pin={value} onKey={onChange} />
        </>
      )}
      {kind === 'one-of' && (
        <div className="staff-options">
          {options.map((option) => (
            <button
              key={option.value}
              type="button"
              className="staff-filter"
              data-option={option.value}
              aria-pressed={option.value === value}
              onClick={() => onChange(option.value)}
            >
              {words(option.label)}
            </button>
          ))}
        </div>
      )}
      {presets.length > 0 && (
        <div className="staff-options">
          {presets.map((preset, at) => (
            <button
              key={at}
              type="button"
              className="staff-filter"
              data-preset={at}
              onClick={() => onChange(words(preset))}
            >
              {words(preset)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
