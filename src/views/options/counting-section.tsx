import { countByTexts, type OptionText, unnamedRuleTexts } from '../../components/counting-texts';
import { textOf } from '../../text';
import { RadioList } from './radio-list';
import type { SectionProps } from './section';

const strictness = {
  cautious: { label: 'strictnessCautious', detail: 'strictnessCautiousMore' },
  balanced: { label: 'strictnessBalanced', detail: 'strictnessBalancedMore' },
  generous: { label: 'strictnessGenerous', detail: 'strictnessGenerousMore' },
} as const satisfies Record<string, OptionText>;

/** Which claims are found, and how they are counted. */
export function CountingSection({ settings, change }: SectionProps) {
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">{textOf('optionsCounting')}</h2>
      <RadioList
        legend="strictness"
        name="strictness"
        options={strictness}
        chosen={settings.strictness}
        choose={(chosen) => change({ strictness: chosen })}
      />
      <RadioList
        legend="countBy"
        name="countBy"
        options={countByTexts}
        chosen={settings.countBy}
        choose={(countBy) => change({ countBy })}
      />
      <RadioList
        legend="unnamedRule"
        name="unnamedRule"
        options={unnamedRuleTexts}
        chosen={settings.unnamedRule}
        choose={(unnamedRule) => change({ unnamedRule })}
      />
    </section>
  );
}
