import { formNames } from '../../components/card-texts';
import { markOfKind } from '../../components/claim-mark';
import type { OptionText } from '../../components/counting-texts';
import { kindTexts } from '../../components/kind-text';
import { Switch } from '../../components/switch';
import { STANDINGS } from '../../report';
import { choices } from '../../settings';
import { textOf } from '../../text';
import { Preview } from './preview';
import { RadioList } from './radio-list';
import type { SectionProps } from './section';
import { ShownList } from './shown-list';

const palettes = {
  standard: { label: 'paletteStandard', detail: 'paletteStandardMore' },
  vivid: { label: 'paletteVivid', detail: 'paletteVividMore' },
  grey: { label: 'paletteGrey', detail: 'paletteGreyMore' },
} as const satisfies Record<string, OptionText>;

/** How claims look on a page, and which of them are shown there. */
export function LookSection({ settings, change }: SectionProps) {
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
      <ShownList
        legend="optionsKinds"
        more="optionsHiddenCounted"
        names={choices.hiddenKinds}
        texts={kindTexts}
        mark={(kind) => markOfKind(kind, STANDINGS[kind] ?? 'none')}
        hidden={settings.hiddenKinds}
        hide={(hiddenKinds) => change({ hiddenKinds })}
      />
      <ShownList
        legend="optionsForms"
        names={choices.hiddenForms}
        texts={formNames}
        hidden={settings.hiddenForms}
        hide={(hiddenForms) => change({ hiddenForms })}
      />
    </section>
  );
}
