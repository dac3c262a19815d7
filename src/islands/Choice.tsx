import { properName } from './eligibility-names.ts';

interface Props<Value extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: string;
  /** Whether the legend is a proper name in English. */
  foreign?: boolean;
  options: readonly (readonly [Value, string])[];
  value: Value | undefined;
  onChoose(value: Value): void;
}

/** One question with a few answers, one of which may be chosen. */
export default function Choice<Value extends string>(props: Props<Value>) {
  const { name, legend, foreign = false, options, value, onChoose } = props;
  return (
    <fieldset>
      <legend {...(foreign ? properName : {})}>{legend}</legend>
      <div class="choices">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onChoose(option)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
