/** Sentences that say of the text above them that it goes on for others. */
const GOES_ON: readonly RegExp[] = [
  // “Subscribe to continue reading.”, “Create a free account to read the full story”, “Log in to unlock this article”
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|join|create an? (?:free )?account|become an? \w+|(?:start|begin) \w+(?: free)? trial|upgrade|pay)\b[^.!?]{0,60}\bto (?:(?:continue|keep|go on|finish) reading|read (?:on\b|(?:the|this|our) (?:full|rest|whole|entire|complete|remainder|article|story|post)|(?:it )?in full)|unlock\b|(?:access|see|view) (?:this|the (?:full|rest|whole)))/i,
  // “To continue reading, please log in.”, “To read the full story, subscribe.”, “Want to read on? Join us.”
  /\bto (?:(?:continue|keep|finish) reading|read (?:on|more|the (?:full|rest|whole)))\b[^.!]{0,40}[,:?] (?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|join|create|become|start|buy)\b/i,
  // “This article is for subscribers only.”, “This post is for paying subscribers”, “This story is only available to members.”
  /\bthis (?:article|content|piece|post|report|story) is (?:only |exclusively )?(?:available |reserved |exclusive )?(?:only |exclusively )?(?:for|to) (?:our )?(?:paid |paying |premium |registered |digital )?(?:subscribers|members|supporters)\b/i,
  // “You have reached your limit of free articles.”, “You’ve used up your free stories this month.”
  /\byou(?:['’]ve| have) (?:reached|hit|used up|run out of) [^.!?]{0,40}\b(?:free|complimentary|monthly)\b[^.!?]{0,20}\b(?:articles|stories|limit|reads)\b/i,
  // “The rest of this story is for subscribers.”
  /\bthe (?:rest|remainder) of (?:this|the) (?:article|post|report|story) is (?:behind|for|only|available|reserved)\b/i,
  // “Continue reading with a subscription”, “Keep reading for £1”, “Continue reading by logging in”
  /\b(?:continue|keep) reading (?:this (?:article|story) )?(?:with (?:a|your)|for (?:just |only |free)?[ $£€\d]|by (?:subscribing|registering|joining|signing|logging))/i,
];

/** What stands below the beginning of an article as well as in other places of a site. */
const SELLS: readonly RegExp[] = [
  // “Already a subscriber? Log in”, “Already have an account? Sign in here”, “Are you a member? Log in.”
  /\b(?:already (?:a|have|subscribed|registered)|(?:are you|if you are) an? (?:member|subscriber))\b[^.!]{0,30}[?,] (?:please )?(?:sign|log) ?in\b/i,
  // “Subscribe now for £1 a week”, “Subscribe from $4”, “Start your free trial”
  /\bsubscribe\b[^.!?]{0,40}[$£€]|\b(?:start|begin) (?:a|your)(?: \w+)? (?:free )?trial\b/i,
  // “Choose your subscription”, “Get unlimited access”, “Unlock all of our journalism”
  /\b(?:choose|pick|see|view|compare) (?:a|your|our) (?:subscription|plan|plans)\b|\bunlimited (?:digital )?access\b|\bunlock (?:all|every|unlimited|this)\b/i,
  // “Register for free”, “Create a free account”, “Log in or register”
  /\bregister (?:for free|free|now|here)\b|\bcreate an? free account\b|\b(?:log|sign) ?in or (?:register|subscribe)\b|\bsubscribe or (?:log|sign) ?in\b/i,
];

/** No offer is without one of these; a text that has none is not looked at any further. */
const MAY_OFFER =
  /subscri|\b(?:sign|log) ?(?:in|up|ging)|regist|join|member|account|trial|access|unlock|articles|stories|reading|\bpay|become|upgrade|rest of/i;

/** How plainly some words offer the rest of the text above them to those who pay or register. */
export function offerIn(words: string): 'goes-on' | 'sells' | null {
  if (!MAY_OFFER.test(words)) return null;
  if (GOES_ON.some((offer) => offer.test(words))) return 'goes-on';
  return SELLS.some((offer) => offer.test(words)) ? 'sells' : null;
}
