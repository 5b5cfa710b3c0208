/**
 * Nouns that credit what follows them to whoever has it, in the singular and in lower case: “Lee’s claim that”, “her
 * promise to”. From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions.
 */
export const cueNouns: readonly string[] = `
accusation acknowledgment admission allegation announcement argument assertion assessment assurance belief boast
call caution charge claim comment complaint conclusion contention criticism declaration demand denial description
determination estimate explanation fear finding forecast hint hope insistence invitation lament message notion
observation offer opinion plea pledge prediction promise proposal question recommendation refusal remark report
request revelation statement suggestion suspicion testimony threat tweet urging view vow warning
`
  .trim()
  .split(/\s+/);
