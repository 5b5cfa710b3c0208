/**
 * Words that are no part of a name when they begin a sentence with a capital: articles, pronouns, conjunctions,
 * auxiliaries, question words and adverbs, in lower case. Prepositions have a list of their own. Own list.
 */
export const functionWords: readonly string[] = `
a according accordingly actually adding additionally after again albeit all almost already also although altogether
amid an and another any anyone anything apparently april are as asked at august back because been before being both
but by calling can citing clearly consequently could currently december did do does doing don't each earlier early
eight either else elsewhere especially even eventually ever every everyone everything evidently february few fewer
finally first five for formerly fortunately four friday fully further furthermore generally given had half has have
having he hence her here hers herself hey hi him himself his historically hopefully how however i i'd i'll i'm i've
if in indeed initially instead is isn't it it's its itself january july june just last lastly late later latest
least less lest let let's likely likewise long look looking many march may maybe me meanwhile might mine monday more
moreover most mostly much must my myself namely nearly neither never nevertheless next nine no nobody none
nonetheless nope nor not notably nothing notwithstanding november now nowhere obviously occasionally october of
officially often oh ok okay on once one only or originally other others otherwise ought our ours ourselves overall
own particularly perhaps please possibly presumably previously privately probably publicly quite rather really
recently regardless reportedly right saturday second secondly seemingly september seven several shall she should
similarly simply since six so some somebody someone something sometimes somewhat soon sorry speaking still such
sunday sure surely ten than thanks that that's the their theirs them themselves then there there's thereafter
thereby therefore these they they're third thirdly this those though three thursday thus till to today together
tomorrow tonight too tuesday two typically ultimately undoubtedly unfortunately unless unsurprisingly until us
usually very was we we're wednesday well were what what's whatever when whenever where whereas whereupon wherever
whether which while who who's whoa whoever whom whose why will with won't would wow yeah yep yes yesterday yet you
you're your yours yourself
`
  .trim()
  .split(/\s+/);
