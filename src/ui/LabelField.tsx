import { useId, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';

interface Label {
  readonly id: string;
  readonly name: string;
}

/** Tags or collections as chips that can be taken off, and a field that adds one by Enter, with what exists as suggestions. */
export function LabelField({
  label,
  placeholder,
  values,
  suggestions,
  onAdd,
  onRemove,
}: {
  label: string;
  placeholder: string;
  values: readonly Label[];
  suggestions: readonly string[];
  onAdd: (name: string) => void;
  onRemove: (id: string) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '') return;
    onAdd(name);
    if (input.current) input.current.value = '';
  };
  return (
    <form class="labels" onSubmit={add}>
      <label class="labels-name" for={id}>
        {label}
      </label>
      <div class="labels-row">
        {values.map(({ id: value, name }) => (
          <span key={value} class="label-chip">
            <bdi>{name}</bdi>
            <button
              type="button"
              class="label-off"
              aria-label={t('ui_take_off', name)}
              onClick={() => {
                input.current?.focus();
                onRemove(value);
              }}
            >
              ×
            </button>
          </span>
        ))}
        <input ref={input} id={id} class="labels-input" list={`${id}-list`} placeholder={placeholder} autocomplete="off" />
        <datalist id={`${id}-list`}>
          {suggestions
            .filter((name) => !values.some((value) => value.name === name))
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
      </div>
    </form>
  );
}
