import { textOf } from '../../text';
import { type Option, RadioList } from './radio-list';
import type { SectionProps } from './section';

const strictness = {
  cautious: { label: 'strictnessCautious', detail: 'strictnessCautiousMore' },
  balanced: { label: 'strictnessBalanced', detail: 'strictnessBalancedMore' },
  generous: { label: 'strictnessGenerous', detail: 'strictnessGenerousMore' },
} as const satisfies Record<string, Option>;

const units = {
  claims: { label: 'countByClaims', detail: 'countByClaimsRule' },
  sources: { label: 'countBySources', detail: 'countBySourcesRule' },
  words: { label: 'countByWords', detail: 'countByWordsRule' },
} as const satisfies Record<string, Option>;

const unnamedRules = {
  broad: { label: 'unnamedBroad', detail: 'unnamedBroadRule' },
  strict: { label: 'unnamedStrict', detail: 'unnamedStrictRule' },
} as const satisfies Record<string, Option>;

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
        options={units}
        chosen={settings.countBy}
        choose={(countBy) => change({ countBy })}
      />
      <RadioList
        legend="unnamedRule"
        name="unnamedRule"
        options={unnamedRules}
        chosen={settings.unnamedRule}
        choose={(unnamedRule) => change({ unnamedRule })}
      />
    </section>
  );
}
