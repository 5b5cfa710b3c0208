import type { Pair } from '../prediction';

/**
 * The verbs whose cues the corpora's scorer counts as speech, so that the two agree: verbs of communication in the sense
 * of Levin (1993), begun by counting in PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
const VERBS = `
acknowledge add admit advertise advise affirm air allege announce answer argue ask assert assure attest boast
broadcast caution certify charge chime cite claim clarify comment complain concede conclude concur confirm contend
continue counter cry declare deny detail disclose document e-mail elaborate email emphasise emphasize estimate exclaim
explain find fire guess hint imply indicate inform insist interject joke lament lay maintain mention murmur muse
mutter narrate note notify observe opine outline pledge point post preach predict proclaim profess project promise
pronounce publish quip quote read recall record recount reiterate relate remark remind repeat reply report respond
retort retweet reveal say scream shoot shout show signal snap speculate state stress suggest summarise summarize swear
tell testify text theorise theorize tout tweet vow warn whisper write yell
`
  .trim()
  .split(/\s+/);

const IRREGULAR: Readonly<Record<string, string>> = {
  admit: 'admitted admitting',
  concur: 'concurred',
  find: 'found finding findings',
  lay: 'laid laying',
  quip: 'quipped quipping',
  read: 'reading',
  retweet: 'retweeted',
  say: 'said',
  shoot: 'shot shooting',
  show: 'shown',
  snap: 'snapped',
  swear: 'swore',
  tell: 'told',
  write: 'wrote written writing',
};

const SPEECH = new Set([
  'according',
  'reportedly',
  'allegedly',
  'per',
  ...VERBS.flatMap((verb) => [...regularForms(verb), ...(IRREGULAR[verb]?.split(' ') ?? [])]),
]);

/** Whether a cue has a word of speech: said, told, according to, reportedly. */
export function isSpeechCue(text: string, cue: readonly Pair[]): boolean {
  const words = cue.map(([start, end]) => text.slice(start, end)).join(' ');
  return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => SPEECH.has(word));
}

function regularForms(verb: string): string[] {
  const stem = verb.slice(0, -1);
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  const third = /(?:s|x|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return verb.endsWith('e') ? [verb, third, `${verb}d`, `${stem}ing`] : [verb, third, `${verb}ed`, `${verb}ing`];
}
