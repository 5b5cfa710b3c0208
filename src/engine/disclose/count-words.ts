import type { Span } from '../attribution';

const NUMBER = String.raw`(?:\d[\d,.]*(?:\s(?:hundred|thousand|million))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million))?)`;
/** Determiners before a count: “the two officials”, “a dozen aides”. */
const DETERMINERS = String.raw`(?:(?:the|those|these|all|his|her|its|their|our|my|your|an?|only|just|perhaps|yet|another)\s+)*`;
const ABOUT = String.raw`(?:(?:at\s+(?:least|most)|(?:more|fewer|less)\s+than|as\s+many\s+as|up\s+to|about|around|roughly|nearly|almost|approximately|over|close\s+to|well\s+over|some(?=\s\d))\s+)`;
/** “several” and “a handful” count; “some”, “many” and “most” do not. */
const COUNT = new RegExp(
  `^(${DETERMINERS})(${ABOUT}?(?:half\\s+a\\s+dozen|two-thirds|three-quarters|(?:a\\s+)?dozens?|several|few|handful|couple|pair|trio|scores|hundreds|thousands|${NUMBER}(?:\\s*%|\\s+per\\s?cent)?))(?![-–\\p{L}\\p{N}])(?!\\s+percentage)`,
  'iu',
);
/** The year of “2016 voters”, and what is counted of “of 22 years”. */
const NO_COUNT = /^(?:19|20)\d\d$/u;
const OF_THEM = new RegExp(
  `^\\s+(?:of\\s+(?:the|those|these|his|her|its|their|our|your|my|an?)\\s+(?:${NUMBER}\\s+)?|of\\s+)?(?:(?:other|more|additional|further|different|separate)\\s+)?`,
  'iu',
);
/** “one of the three officials”, “some of those”: who they are, follows. */
const ONE_OF = new RegExp(
  `^(?:one|another|some|most|many|none|any|either|neither|each|both|all|part|a\\s+(?:majority|number|minority|group))(?=\\s+of\\b)`,
  'iu',
);

/** How many people a description counts, or null, and where in the words the description goes on behind it. */
export function readCount(words: string, offset: number): { count: Span | null; rest: number } {
  const one = ONE_OF.exec(words);
  if (one !== null) return { count: null, rest: one[0].length + ofThem(words.slice(one[0].length)) };
  const match = COUNT.exec(words);
  const counted = match?.[2]?.replace(/^a\s+/iu, '') ?? '';
  if (match === null || NO_COUNT.test(counted)) return { count: null, rest: 0 };
  const end = offset + match[0].length;
  const rest = match[0].length + ofThem(words.slice(match[0].length));
  return { count: { start: end - counted.length, end }, rest };
}

function ofThem(words: string): number {
  return OF_THEM.exec(words)?.[0].length ?? 0;
}
