/**
 * Verbs whose past and past participle are not regular: base, past and participle joined by slashes, one form where
 * both are the same. Own list.
 */
export const irregularVerbs: readonly string[] = `
arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beat/beaten become/became/become befall/befell/befallen
beget/begot/begotten begin/began/begun behold/beheld bend/bent bet/bet bind/bound bite/bit/bitten bleed/bled
blow/blew/blown break/broke/broken breed/bred bring/brought broadcast/broadcast build/built burst/burst buy/bought
cast/cast catch/caught choose/chose/chosen cling/clung come/came/come cost/cost creep/crept cut/cut deal/dealt
dig/dug draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed feel/felt
fight/fought find/found flee/fled fling/flung fly/flew/flown forbid/forbade/forbidden forecast/forecast
foresee/foresaw/foreseen forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/gotten
give/gave/given go/went/gone grind/ground grow/grew/grown hang/hung have/had hear/heard hide/hid/hidden hit/hit
hold/held hurt/hurt keep/kept kneel/knelt know/knew/known lay/laid lead/led leap/leapt leave/left lend/lent let/let
lie/lay/lain light/lit lose/lost make/made mean/meant meet/met mislead/misled misread/misread
mistake/mistook/mistaken override/overrode/overridden oversee/oversaw/overseen overtake/overtook/overtaken
overthrow/overthrew/overthrown pay/paid plead/pled put/put quit/quit read/read rebuild/rebuilt rend/rent
repay/repaid rethink/rethought ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said see/saw/seen
seek/sought sell/sold send/sent set/set sew/sewed/sewn shake/shook/shaken shed/shed shine/shone shoot/shot
show/showed/shown shrink/shrank/shrunk shut/shut sing/sang/sung sink/sank/sunk sit/sat sleep/slept slide/slid
sling/slung speak/spoke/spoken spell/spelt spend/spent spill/spilt spin/spun split/split spread/spread
spring/sprang/sprung stand/stood steal/stole/stolen stick/stuck sting/stung strike/struck strive/strove/striven
swear/swore/sworn sweep/swept swim/swam/swum swing/swung take/took/taken teach/taught tear/tore/torn tell/told
think/thought throw/threw/thrown thrust/thrust undercut/undercut undergo/underwent/undergone understand/understood
undertake/undertook/undertaken undo/undid/undone uphold/upheld wake/woke/woken wear/wore/worn weep/wept win/won
wind/wound withdraw/withdrew/withdrawn withhold/withheld withstand/withstood write/wrote/written
`
  .trim()
  .split(/\s+/);
