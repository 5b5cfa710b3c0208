import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const actOf = (passage: string): string | undefined => judgeMarked(passage)[0]?.act;

describe('the act of an attribution', () => {
  it.each([
    '<Ann Roe> {said} [it rained].',
    '<Ann Roe> {denied} [that it rained].',
    '<Ann Roe> {promised} [to pay].',
    '<Ann Roe> {accused} [him of fraud].',
    '<Ann Roe> {called} [the plan “a gift”].',
    '<A poll> {shows} [a lead].',
    '{According to} <Ann Roe>, [it rained].',
    '<Ann Roe>{:} [“It rained”].',
    '[It rained], <Ann Roe> {would later say}.',
    '<Scientists> {believe} [that there is water].',
    '<Ann Roe> {did not deny} [that it rained].',
    '<The ministry> {said} [it had not been told].',
    '<Ann Roe> {said} [nothing would change].',
    '<Ann Roe> {said} [nothing leaked from the tank].',
    '<Ann Roe> {said} [nothing else had failed].',
    '<The firm> {referred to} [the rain as a gift].',
    '<The firm> {expects} [growth of 4 per cent].',
    '<The firm> {rejected} [the claim].',
    '<The judge> {accepted} [that the brakes were worn].',
    '<The fire service> {gave} [a lower figure of four].',
    '<Ann Roe> {wanted to know} [how much the bridge had cost].',
    '<The clause> {requires} [a permit for every boat].',
    '<Ann Roe> {was adamant} [that it rained].',
    '<Ann Roe> {was critical of} [the plan].',
    '[The rain], <he> {would say} with a grin, [was good for ducks].',
    'On 3 May <the report> {listed} [forty bridges].',
    '<Ann Roe> {issued} [a statement].',
    '<The ministry> {maintains} [that it rained].',
    '<Ann Roe> {answered} [that it rained].',
    '<Ann Roe> {will say} later today [that it rained].',
    '<Ann Roe> {wrote about} [why the bridge had to be closed].',
    '<Ann Roe> {spoke about} [“a gift”].',
    '<Ann Roe> {found} [that it rained].',
    '<The study> {found} [a lead].',
    '[She] was {dubbed} [“the Queen of Rain”].',
  ])('%s is a claim', (passage) => {
    expect(actOf(passage)).toBe('claim');
  });

  it.each([
    '<Ann Roe> {declined to comment}.',
    '<Ann Roe> {refused} [to be drawn on the decision].',
    '<A spokesman> {did not respond} [to a request for comment].',
    '<The ministry> {declined} [an interview request].',
    '<Neither the firm nor the union> {responded to} [questions].',
    '<The ministry> {said} [it would not comment on the case].',
    '<The firm> {referred} [questions to the ministry].',
    '<The firm> {had no immediate comment} [on the leak].',
    '<The other side> {issued} [no statement].',
    '<The ministry> {has yet to reply} [to our letter].',
    '<The minister> {was not available} [for interview].',
    '<The owner> {could not be} [reached].',
    '<Ann Roe> {left without speaking} [to reporters].',
    '<The firm> {neither confirmed nor denied} [the leak].',
    '<Her mother> {told} reporters [she had nothing to add].',
    '<The ministry> {did not} [respond].',
  ])('%s is a refusal', (passage) => {
    expect(actOf(passage)).toBe('refusal');
  });

  it.each([
    '<Ann Roe> {would not say} [how much].',
    '<Ann Roe> {did not disclose} [that it rained].',
    '<Ann Roe> {never said} [that it rained].',
    '<Ann Roe> {said} [nothing].',
    '<Ann Roe> {said} [nothing about the rain].',
    '<Ann Roe> {said} [nothing more on Monday].',
    '<Ann Roe> {said} [nothing else].',
    '<None of the owners> {would say} [who paid].',
    '<Ann Roe> {gave no details} [of the plan].',
    '<Ann Roe> {keeps quiet} [about the deal].',
    '<The laboratory> {has yet to confirm} [the find].',
    '<Ann Roe> {did not apologise for} [the delay].',
  ])('%s is a silence', (passage) => {
    expect(actOf(passage)).toBe('silence');
  });

  it.each([
    '<Ann Roe> {wants} [a new bridge].',
    '<Ann Roe> {hopes} [to win].',
    '<Ann Roe> {believes} [that it rained].',
    '<Ann Roe> {plans to announce} [a bid].',
    '<Ann Roe> {is worried about} [the rain].',
    '<The firm> {refused} [to sell the plant].',
    '<Not everyone> {agrees} [that it rained].',
    '<The firm> {rejected} [an offer of forty boats].',
    '<The firm> {expects} [to open a plant].',
    '<The firm> {expects} [the plant to be built by 2031].',
    '<Six women> {vied for} [the post].',
    '<Ann Roe> {is convinced} [that it rained].',
    '<Aides> {were coy about} [the plan].',
    '<Ann Roe>{’s nominee} [to replace him].',
    '<The council> {is dedicated} [to fair play].',
    '<Ann Roe> {provided} [copies].',
    '<Two gardens> {have asked} [for cuttings].',
    '<The doctor> {prescribed} [a week of rest].',
    '<Ann Roe> {answered} [questions about the flood].',
    '<The ministry> {maintains} [a monitor of its own].',
    '<Officials> {are responding to} [the flood].',
    '<Ann Roe> {wondered} [whether it rained].',
    '<Ann Roe> meant to call and {discuss} [the flood with the ministry].',
    '<Critics> {have argued over} [why].',
    '<Ann Roe> {wrote about} [the war].',
    '<Ann Roe> {spoke} [about the rain].',
    '<Ann Roe> {had just found} [her next project].',
    '<Ann Roe> {finds} [herself drawn to the sea].',
    'It is a disease {called} [bird lung].',
  ])('%s is an attitude', (passage) => {
    expect(actOf(passage)).toBe('attitude');
  });

  it.each([
    'If <Ann Roe> {says} [that it rained], we stay.',
    '<Critics> {could argue} [that it rained].',
    'If on Monday <the board> {confirms} [the sale], we go.',
    'Until <the court> {rules} [that it rained], we stay.',
    'Should <Ann Roe> {announce} [that it rained], we stay.',
    '<The ministry> {will angrily dismiss} [any criticism].',
    '<Ministers> {have a duty to remind} [the firm that they are watching].',
  ])('%s is a hypothetical', (passage) => {
    expect(actOf(passage)).toBe('hypothetical');
  });

  it('takes quoted words for a claim even with a verb of feeling', () => {
    expect(actOf('[“A bridge is not a toy,”] <Ann Roe> {worried}.')).toBe('claim');
    expect(actOf('<Ann Roe> {asked} [whether it would rain].')).toBe('claim');
  });

  it.each([
    '<The council> {called} [an emergency meeting to discuss the leak].',
    '<Members> {had called} [the hearing].',
    '<A doctor> {put in a call to} [the clinic].',
    '<Aides> {disclosed} [them to the Gazette].',
    '<Members> {have been trying to question} [several of the protected witnesses].',
    '<Detectives> {questioned} [two men from Harlow].',
    '<She> {advises} [the mayor].',
    '<The leak> {added to} [a series of problems].',
    '<Thieves> {attacked} [a van with an axe].',
    '<They> {demonstrated against} [the levy].',
    '<He> {went to see} [the dam].',
    '<The Senate> {confirmed} [the nominee].',
  ])('%s is a deed', (passage) => {
    expect(actOf(passage)).toBe('attitude');
  });

  it.each([
    '<Members> {called} [the hearing a farce].',
    '<Members> {called} [the vote in May a mistake].',
    '<Trade unions> {called} [for a strike on Monday].',
    '<Aides> {disclosed} [that they had met].',
    '<Members> {questioned} [whether the witness had lied].',
    '<Members> {questioned} [the mayor’s record].',
    '<She> {advised} [clients to wait].',
    '<The study> {demonstrated} [a lead].',
    '<Ann Roe> {added} [that it rained].',
    '<Ann Roe> {attacked} [the plan].',
    '<The Senate> {confirmed} [that the nominee had left].',
  ])('%s is told, and no deed', (passage) => {
    expect(actOf(passage)).toBe('claim');
  });
});
