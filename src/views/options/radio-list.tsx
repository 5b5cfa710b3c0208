import type { OptionText } from '../../components/counting-texts';
import { textOf, type TextKey } from '../../text';

interface RadioListProps<Name extends string> {
  readonly legend: TextKey;
  /** The name that the choice has among the settings. */
  readonly name: string;
  readonly options: Readonly<Record<Name, OptionText>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** A choice of one among several, each with a sentence on what it means. */
export function RadioList<Name extends string>({ legend, name, options, chosen, choose }: RadioListProps<Name>) {
  return (
    <fieldset class="choice">
      <legend>{textOf(legend)}</legend>
      {(Object.keys(options) as Name[]).map((each) => (
        <label key={each} class="choice-option">
          <input type="radio" name={name} checked={chosen === each} onChange={() => choose(each)} />
          <span class="choice-label">{textOf(options[each].label)}</span>
          <span class="choice-detail">{textOf(options[each].detail)}</span>
        </label>
      ))}
    </fieldset>
  );
}
