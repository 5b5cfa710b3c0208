import { formNames } from '../../components/card-texts';
import { markOfKind } from '../../components/claim-mark';
import type { OptionText } from '../../components/counting-texts';
import { kindTexts } from '../../components/kind-text';
import { MarkLine } from '../../components/mark-line';
import { Switch } from '../../components/switch';
import { STANDINGS } from '../../report';
import { choices } from '../../settings';
import { textOf } from '../../text';
import { Preview } from './preview';
import { RadioList } from './radio-list';
import type { SectionProps } from './section';

const palettes = {
  standard: { label: 'paletteStandard', detail: 'paletteStandardMore' },
  vivid: { label: 'paletteVivid', detail: 'paletteVividMore' },
  grey: { label: 'paletteGrey', detail: 'paletteGreyMore' },
} as const satisfies Record<string, OptionText>;

/** How claims look on a page, and which of them are shown there. */
export function LookSection({ settings, change }: SectionProps) {
  const { hiddenForms, hiddenKinds } = settings;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{textOf('optionsLook')}</h2>
      <Preview settings={settings} />
      <Switch
        label={textOf('popupSwitchHighlights')}
        detail={textOf('optionsHighlightsMore')}
        on={settings.highlights}
        change={(highlights) => change({ highlights })}
      />
      <Switch
        label={textOf('optionsStrip')}
        detail={textOf('optionsStripMore')}
        on={settings.strip}
        change={(strip) => change({ strip })}
      />
      <RadioList
        legend="palette"
        name="palette"
        options={palettes}
        chosen={settings.palette}
        choose={(palette) => change({ palette })}
      />
      <fieldset class="choice">
        <legend>{textOf('optionsKinds')}</legend>
        <p class="soft">{textOf('optionsHiddenCounted')}</p>
        {choices.hiddenKinds.map((kind) => (
          <label key={kind} class="choice-option choice-marked">
            <input
              type="checkbox"
              checked={!hiddenKinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                change({ hiddenKinds: checked ? hiddenKinds.filter((each) => each !== kind) : [...hiddenKinds, kind] })
              }
            />
            <MarkLine mark={markOfKind(kind, STANDINGS[kind] ?? 'none')} />
            <span>{textOf(kindTexts[kind])}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{textOf('optionsForms')}</legend>
        {choices.hiddenForms.map((form) => (
          <label key={form} class="choice-option">
            <input
              type="checkbox"
              checked={!hiddenForms.includes(form)}
              onChange={({ currentTarget: { checked } }) =>
                change({ hiddenForms: checked ? hiddenForms.filter((each) => each !== form) : [...hiddenForms, form] })
              }
            />
            <span>{textOf(formNames[form])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
