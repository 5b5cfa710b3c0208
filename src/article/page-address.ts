/** The root of a site or of one of its editions: “/”, “/en-gb/”, “/home.html”. */
const HOME_PATH =
  /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|international|global)\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
/** Words without a number or a hyphen, of which the addresses of sections are made: “/politics”, “/sport/rowing/”. */
const SECTION_PATH = /^\/(?:[a-z]+\/)?[a-z]+(?:\.\w+)?\/?$/i;
/** “/news/item.asp?id=4471” */
const NUMBERED = /[?&](?:\w*id|article|p|story)=\d/i;
/** All that is from one day, month or year: “/2026/05/”. */
const ARCHIVE_PATH = /^\/(?:[a-z]+\/)?\d{4}(?:\/\d\d?){0,2}\/?$/i;
/** Where sites keep what is no story: “/search”, “/help/refunds”, “/product/storm-lamp”. */
const OTHER_PATH =
  /\/(?:search|find|results?|wiki|docs?|documentation|manual|help|support|faqs?|knowledge-?base|guidance|forums?|threads?|questions|discussions?|comments|topics?|tags?|category|authors?|shop|products?|videos?|watch|podcasts?|episodes?|courses?|jobs)(?:\/|$)/i;

/** Whether a page stands where a site or an edition of it begins. */
export function isHome(document: Document): boolean {
  return isAt(document, HOME_PATH);
}

/** Whether a page stands where sections do; a few articles do, too. */
export function isSection(document: Document): boolean {
  return isAt(document, SECTION_PATH);
}

/** Whether a page stands among searches, shops, forums, manuals, films or archives. */
export function isOtherPlace(document: Document): boolean {
  return isAt(document, OTHER_PATH) || isAt(document, ARCHIVE_PATH);
}

/** Whether a page’s address has such a path, and nothing behind it picks an article by its number. */
function isAt({ location: { pathname, search } }: Document, path: RegExp): boolean {
  return path.test(pathname) && !NUMBERED.test(search);
}
