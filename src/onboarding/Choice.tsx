import { useId } from 'preact/hooks';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** Where the label is in another language than the page. */
  readonly lang?: string;
}

/** One of a few, each with a line that says what it means. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChange,
  big = false,
}: {
  legend: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  /** A heading rather than a line: where the choice is the section. */
  big?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={big ? 'choice-title' : 'choice-legend'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={(event) => {
              onChange(option.value);
              // Until the choice holds (the browser may ask first), what is shown is what is so.
              if (option.value !== value) event.currentTarget.checked = false;
            }}
          />
          <span class="option-words">
            <span class="option-label" lang={option.lang}>
              {option.label}
            </span>
            {option.hint && <span class="option-hint muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
