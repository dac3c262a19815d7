import type { ComponentChildren } from 'preact';
import { properName } from './proper-name.ts';

interface Props<Value extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: ComponentChildren;
  /** Whether the legend is a proper name in English. */
  foreign?: boolean;
  options: readonly (readonly [Value, ComponentChildren])[];
  value: Value | undefined;
  /** One option a line, as large as the page allows. */
  large?: boolean;
  /** What helps to answer. */
  hint?: ComponentChildren;
  /** What is wrong, above the options. */
  error?: string | undefined;
  onChoose(value: Value): void;
}

/** One question with a few answers, one of which may be chosen. */
export default function Choice<Value extends string>(props: Props<Value>) {
  const { name, legend, foreign = false, options, value, large, hint, error, onChoose } = props;
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset {...(notes && { 'aria-describedby': notes })}>
      <legend {...(foreign ? properName : {})}>{legend}</legend>
      {hint && (
        <div class="why" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="wrong" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class={large ? 'choices large' : 'choices'}>
        {options.map(([option, label], index) => (
          <label key={option}>
            <input
              type="radio"
              id={index === 0 ? `${name}-first` : undefined}
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onChoose(option)}
            />
            {/* One item of the row, so that the parts of a label stand together. */}
            {typeof label === 'string' ? label : <span>{label}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
