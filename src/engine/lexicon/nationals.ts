/** For countries, in lower case, what one person from there is called; only where that is one word of its own. Own list. */
export const nationals: ReadonlyMap<string, string> = new Map(
  `
albania albanian, algeria algerian, angola angolan, argentina argentine, armenia armenian, australia australian,
austria austrian, belgium belgian, bolivia bolivian, bosnia bosnian, brazil brazilian, bulgaria bulgarian,
cameroon cameroonian, canada canadian, chile chilean, colombia colombian, croatia croat, cuba cuban, denmark dane,
ecuador ecuadorian, egypt egyptian, estonia estonian, ethiopia ethiopian, finland finn, georgia georgian,
germany german, ghana ghanaian, greece greek, hungary hungarian, iceland icelander, india indian,
indonesia indonesian, iran iranian, italy italian, jamaica jamaican, jordan jordanian, kenya kenyan, latvia latvian,
libya libyan, lithuania lithuanian, malaysia malaysian, mexico mexican, morocco moroccan, nigeria nigerian,
norway norwegian, paraguay paraguayan, peru peruvian, poland pole, romania romanian, russia russian, scotland scot,
serbia serb, slovakia slovak, slovenia slovenian, spain spaniard, sweden swede, syria syrian, tunisia tunisian,
turkey turk, uganda ugandan, ukraine ukrainian, uruguay uruguayan, venezuela venezuelan, zambia zambian
`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([country = '', national = '']) => [country, national]),
);
