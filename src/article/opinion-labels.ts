/** Sections that hold opinion. Whole labels: “Public opinion research” is none. */
const SECTIONS =
  /^(?:(?:the )?opinions?(?: (?:&|and) (?:analysis|commentary|editorials?|ideas|letters|views))?|op-?eds?|comment(?: is free|isfree|ary)?|editorials?|columns?|columnists?|guest (?:column|essay|opinion|voices)|letters(?: to the editor)?|(?:our )?views?|viewpoints?|voices|perspectives?)$/i;

/** Labels that a page puts to a headline only where what follows is opinion: “Opinion by Jo Marsh”, “Guest Essay”. */
const LABELS =
  /^(?:(?:the )?opinions?|op-?ed|commentary|comment|editorial|guest (?:column|essay|opinion)|letters? to the editor|opinion(?: guest)? (?:column(?:ist)?|essay|writer|contributor)|(?:the )?editorial board|viewpoint|opinion (?:by|from|[|•·/>-]) .{2,80})$/i;

/** Words that a headline or a page’s title sets before or behind the rest: “Opinion: The ferry must go”. */
const IN_TITLE = /^(?:opinions?|op-?ed|editorial|commentary|letters? to the editor|guest (?:column|essay|opinion))$/i;

/** Sections and tags of what an advertiser paid for: “Paid Post”. “Sponsored athletes” is none. */
const PAID_SECTIONS =
  /^(?:sponsored|advertorials?|advertis(?:ement|ing)|brand(?:ed)? ?(?:content|studio|post|voice)|(?:sponsor|partner|paid|native|advertiser|promoted)[ -]?(?:ed)?[ -](?:content|posts?|articles?|story|stories|features?|partner content|program)|promoted|promotion(?:al)? (?:content|feature)|advertisement feature)$/i;

/** Labels of the same at a headline. “Advertisement” alone is none: so is every box with an advertisement called. */
const PAID_LABELS =
  /^(?:sponsored|advertorial|brand(?:ed)? ?(?:content|studio|post|voice)|(?:sponsor|partner|paid|native|advertiser|promoted)[ -]?(?:ed)?[ -](?:content|posts?|articles?|story|stories|features?|partner content|program)|promotion(?:al)? (?:content|feature)|advertisement feature|(?:sponsored|sponsor content|paid(?: post| content)?|paid for|advertiser content|partner content|branded content) (?:by|from) .{2,60})$/i;

/** What an article is called as a whole by the page around it. */
export type Label = 'opinion' | 'sponsored';

/** What the name of a section says of the articles in it, also where it stands in a path: “News/Opinion”. */
export function labelOfSection(section: string): Label | null {
  const parts = section.split(/[/>|]/).map((part) => part.trim());
  if (parts.some((part) => PAID_SECTIONS.test(part))) return 'sponsored';
  return parts.some((part) => SECTIONS.test(part)) ? 'opinion' : null;
}

/** What a tag, or a type that a page gives itself, says of the article. */
export function labelOfTag(tag: string): Label | null {
  if (PAID_SECTIONS.test(tag.trim())) return 'sponsored';
  return IN_TITLE.test(tag.trim()) ? 'opinion' : null;
}

/** What a line of its own at a headline says of the article below. */
export function labelOfLine(line: string): Label | null {
  const words = line.trim().replace(/[:|•·>»\s]+$/u, '');
  if (PAID_LABELS.test(words)) return 'sponsored';
  return LABELS.test(words) ? 'opinion' : null;
}

/** What a headline or the title of a page says of the article, set apart by a colon, a stroke or a dash. */
export function labelOfTitle(title: string): Label | null {
  const [first = '', ...others] = title.split(/\s*[|–—]\s*|\s+-\s+/u);
  const [before, after] = first.split(/:\s+/);
  const parts = [...(after === undefined ? [] : [before ?? '']), ...(others.length > 0 ? [first, ...others] : [])];
  if (parts.some((part) => PAID_LABELS.test(part.trim()))) return 'sponsored';
  return parts.some((part) => IN_TITLE.test(part.trim())) ? 'opinion' : null;
}
