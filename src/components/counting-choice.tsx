import type { CountBy, CountingRule, UnnamedRule } from '../report/count';
import { textOf, type TextKey } from '../text';

const units = {
  claims: { label: 'countByClaims', rule: 'countByClaimsRule' },
  sources: { label: 'countBySources', rule: 'countBySourcesRule' },
  words: { label: 'countByWords', rule: 'countByWordsRule' },
} as const satisfies Record<CountBy, { label: TextKey; rule: TextKey }>;

const unnamedRules = {
  broad: { label: 'unnamedBroad', rule: 'unnamedBroadRule' },
  strict: { label: 'unnamedStrict', rule: 'unnamedStrictRule' },
} as const satisfies Record<UnnamedRule, { label: TextKey; rule: TextKey }>;

/** By what rule the numbers are counted, in two sentences: what counts, and who counts as unnamed. */
export function sayRule({ countBy, unnamedRule }: CountingRule): readonly [string, string] {
  const { label, rule } = unnamedRules[unnamedRule];
  return [textOf(units[countBy].rule), textOf('printUnnamedRule', textOf(label), textOf(rule))];
}

interface ChoiceProps {
  readonly rule: CountingRule;
  readonly change: (part: Partial<CountingRule>) => void;
}

/** The switch between claims, sources and words. */
export function UnitChoice({ rule, change }: ChoiceProps) {
  return (
    <fieldset class="unit-choice">
      <legend class="for-ears">{textOf('countBy')}</legend>
      {(Object.keys(units) as CountBy[]).map((unit) => (
        <label key={unit} class="unit">
          <input
            type="radio"
            class="unit-input"
            name="countBy"
            checked={rule.countBy === unit}
            onChange={() => change({ countBy: unit })}
          />
          {textOf(units[unit].label)}
        </label>
      ))}
    </fieldset>
  );
}

/** By what rule the numbers are counted, and the choice of whom they call unnamed. */
export function RuleChoice({ rule, change }: ChoiceProps) {
  return (
    <details class="rule">
      <summary class="rule-heading">{textOf('countingRule')}</summary>
      <p class="rule-sentence">{textOf(units[rule.countBy].rule)}</p>
      <fieldset class="rule-choice">
        <legend class="rule-legend">{textOf('unnamedRule')}</legend>
        {(Object.keys(unnamedRules) as UnnamedRule[]).map((name) => (
          <label key={name} class="rule-option">
            <input
              type="radio"
              class="rule-input"
              name="unnamedRule"
              checked={rule.unnamedRule === name}
              onChange={() => change({ unnamedRule: name })}
            />
            <span>
              <span class="rule-label">{textOf(unnamedRules[name].label)}</span>{' '}
              <span class="rule-detail">{textOf(unnamedRules[name].rule)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
