/**
 * Nouns for what somebody speaks or writes in, in the singular and in lower case: “said in a statement”. Own list,
 * begun from the words after “said in” and “said on” in PolNeAR's train (Newell, Margolin and Ruths, LREC 2018).
 */
export const mediums: readonly string[] = `
address affidavit announcement appearance article blog book brief briefing broadcast bulletin call chat column
comment complaint conference conversation court debate decision dispatch documentary e-mail editorial email episode
essay event facebook filing forum hearing instagram interview lawsuit lecture letter meeting memo memoir message
monologue news note op-ed opinion paper petition phone podcast post press program programme radio rally reading
release remarks report response ruling session show speech stage statement story study submission summary summit
talk telecast telegram telephone television testimony text thread town-hall transcript trial tv tweet twitter update
video visit voicemail website youtube
`
  .trim()
  .split(/\s+/);
