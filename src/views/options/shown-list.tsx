import { type LineMark, MarkLine } from '../../components/mark-line';
import { type PlainKey, textOf } from '../../text';

interface ShownListProps<Name extends string> {
  readonly legend: PlainKey;
  /** What there is to say of all of them; left out where there is nothing. */
  readonly more?: PlainKey;
  readonly names: readonly Name[];
  readonly texts: Readonly<Record<Name, PlainKey>>;
  /** The line that marks each in articles; left out where none does. */
  readonly mark?: (name: Name) => LineMark;
  readonly hidden: readonly Name[];
  /** Told which of them are hidden from now on. */
  readonly hide: (hidden: readonly Name[]) => void;
}

/** A choice of any number of things that are shown on the page; the reader takes out what is to be hidden. */
export function ShownList<Name extends string>({
  legend,
  more,
  names,
  texts,
  mark,
  hidden,
  hide,
}: ShownListProps<Name>) {
  return (
    <fieldset class="choice">
      <legend>{textOf(legend)}</legend>
      {more && <p class="soft">{textOf(more)}</p>}
      {names.map((name) => (
        <label key={name} class={mark ? 'choice-option choice-marked' : 'choice-option'}>
          <input
            type="checkbox"
            checked={!hidden.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              hide(checked ? hidden.filter((each) => each !== name) : [...hidden, name])
            }
          />
          {mark && <MarkLine mark={mark(name)} />}
          <span>{textOf<PlainKey>(texts[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
