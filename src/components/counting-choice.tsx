import type { CountBy, CountingRule, UnnamedRule } from '../report/count';
import { textOf } from '../text';
import { countByTexts, unnamedRuleTexts } from './counting-texts';

/** By what rule the numbers are counted, in two sentences: what counts, and who counts as unnamed. */
export function sayRule({ countBy, unnamedRule }: CountingRule): readonly [string, string] {
  const { label, detail } = unnamedRuleTexts[unnamedRule];
  return [textOf(countByTexts[countBy].detail), textOf('printUnnamedRule', textOf(label), textOf(detail))];
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
      {(Object.keys(countByTexts) as CountBy[]).map((unit) => (
        <label key={unit} class="unit">
          <input
            type="radio"
            class="unit-input"
            name="countBy"
            checked={rule.countBy === unit}
            onChange={() => change({ countBy: unit })}
          />
          {textOf(countByTexts[unit].label)}
        </label>
      ))}
    </fieldset>
  );
}

/** By what rule the numbers are counted, how right they are, and the choice of whom they call unnamed. */
export function RuleChoice({ rule, change }: ChoiceProps) {
  return (
    <details class="rule">
      <summary class="rule-heading">{textOf('countingRule')}</summary>
      <p class="rule-sentence">
        {textOf(countByTexts[rule.countBy].detail)} {textOf('accuracyCounts')}
      </p>
      <fieldset class="rule-choice">
        <legend class="rule-legend">{textOf('unnamedRule')}</legend>
        {(Object.keys(unnamedRuleTexts) as UnnamedRule[]).map((name) => (
          <label key={name} class="rule-option">
            <input
              type="radio"
              class="rule-input"
              name="unnamedRule"
              checked={rule.unnamedRule === name}
              onChange={() => change({ unnamedRule: name })}
            />
            <span>
              <span class="rule-label">{textOf(unnamedRuleTexts[name].label)}</span>{' '}
              <span class="rule-detail">{textOf(unnamedRuleTexts[name].detail)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
