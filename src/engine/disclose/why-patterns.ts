const NEAR = String.raw`[^.,;:“”"()—–\n]`;
const NAME = String.raw`(?:(?:sur|last\s+|first\s+|full\s+|real\s+|own\s+|family\s+)?names?|identit(?:y|ies)|initials|call[\s-]?signs?)`;
const TELL = String.raw`(?:speak|talk|comment|discuss|disclos|reveal|brief|giv|shar|address|releas|describ|divulg|detail|publici[sz]|communicat|grant|pass|leak|engag|contact|be\s+(?:named|quoted|identified|interviewed))(?:e|ing|ting)?\b`;
const NOT = String.raw`(?:not|never|neither|nor|none|nobody|no\s+one|cannot|\w+n['’]t)`;
const UNWILLING = String.raw`(?:${NOT}|without|refus\w+|declin\w+|unwilling|reluctant\w*|rather\s+than|against|avoid\w*|loath|hesita\w+|anything\s+but)`;
const SELF = String.raw`(?:him|her|them|our|my)sel(?:f|ves)`;

/**
 * Words at the core of why a source is unnamed, or of its wish, each after the newspaper words it is there for; the verb
 * before them and the rest of their clause belong to the reason.
 */
export const whyCores: readonly string[] = [
  // on condition of anonymity; on the understanding that her school would not be identified; under Chatham House rules
  String.raw`\b(?:on|under|in|with)\s+(?:the\s+|a\s+|an\s+|strict\s+|usual\s+|return\s+for\s+|exchange\s+for\s+)*(?:conditions?|basis|grounds?|promises?|guarantees?|assurances?|cover|understanding|proviso|agreement|pledge|terms|protection|cloak)\s+(?:of\s+(?:\w+\s+)?(?:anonymity|confidentiality|secrecy|not\s+being\s+\w+)|that\s+(?:neither|no|nothing|we|he|she|they|it|the|his|her|their|our|this)\b|of\s+${NEAR}{0,80}?\b(?:named?|names|identif\w+|anonym\w+|withheld|quoted|print\w*|attributed|published|secret)\b)`,
  String.raw`\b(?:under|by|on)\s+(?:the\s+)?(?:so-called\s+)?[“"‘']?Chatham\s+House\s+rules?`,
  // requested anonymity; speaking anonymously; wished to remain nameless
  String.raw`\banonymity\b|\banonymously\b`,
  String.raw`\b(?:remain|stay|be|being|keep|kept|go)(?:ed|ing|s)?\s+(?:him\s+|her\s+|them\s+|\w+ly\s+)?(?:anonymous|nameless|unnamed|unidentified|unattributed|incognito|out\s+of\s+(?:it|print|the\s+(?:story|paper|article|papers|news)))\b(?!\s+(?:official|source|man|woman|person|caller|donor))`,
  // did not want to be named; refusing to give his name; that we not print the name; without giving her name
  String.raw`\b${UNWILLING}\b(?!\s+(?:yet|immediately|so\s+far)\b)${NEAR}{0,45}?\b(?:be(?:ing)?\s+(?:\w+ly\s+)?(?:named|identified|quoted|cited|attributed|credited|photographed|recorded)\b|identify\s+${SELF}|(?:(?:his|her|their|any|a|my|our|last|full|neither|nor|by|using|real)\s+(?:\w+\s+)?|(?:print|publish|use|using)\s+(?:the\s+)?)${NAME}\b|(?:on|for)\s+the\s+record|for\s+attribution|in\s+print\b|in\s+the\s+papers?\b)`,
  String.raw`\b(?:neither|no)\s+${NAME}\b|\b(?:gave|left|leaving|giving|give|offered|provided)\s+no\s+(?:\w+\s+)?(?:sur)?name\b|\bno\s+(?:surname|last\s+name)\s+(?:was\s+)?given\b`,
  // asked for his name to be kept out; whose name was withheld by the court; asked us to keep his name to ourselves
  String.raw`\b${NAME}\b(?:\s+(?:and|or)\s+\w+)?${NEAR}{0,25}?\b(?:withheld|protected|concealed|changed|altered|omitted|suppressed|disguised|secret|shielded|hidden|off\s+(?:it|the)|out\s+of|left\s+out|(?:to|between)\s+(?:${SELF}|us)|private|confidential|back|${NOT}\s+(?:(?:be|been|being)\s+)?(?:\w+ly\s+)?(?:used|published|printed|released|disclosed|given|revealed|appear\w*|mentioned|shared|attached))\b`,
  String.raw`\b(?:withh(?:eld|olding|old|olds)|conceal\w*|protect(?:ing|ed|s)?|shield\w*|hid(?:e|ing|es)|keep(?:ing|s)?|kept|leav(?:e|ing)|left|omit\w*|suppress\w*|disguis\w+)\s+(?:back\s+)?(?:his|her|their|the|some)\s+(?:[\w’'-]+\s+){0,2}?${NAME}\b`,
  // would give only his first name; gave her name only as Freya; identified in court papers only as R.
  String.raw`\b(?:only|just|simply|solely|nothing\s+(?:but|more\s+than)|no\s+more\s+than)\s+(?:(?:by|as|with|under|through|using)\s+)?(?:his|her|their|a|an|the)\s+(?:[\w’'-]+\s+)?(?:(?:sur|nick)?names?|initials?|call[\s-]?signs?|handle|username|rank|pseudonym|alias|nom\s+de\s+guerre)\b`,
  String.raw`\b(?:names?|${SELF})\s+(?:only|simply|just|merely)\s+(?:as|by)\b|\b(?:first|given|last|middle)\s+names?\s+(?:only|alone)\b`,
  String.raw`\b(?:identified|known|named|referred\s+to|introduced|described|quoted|cited|gave\s+(?:his|her)\s+name)\s+(?:here\s+|in\s+(?:court|the)\s+(?:\w+\s+)?)?(?:only|simply|just|solely)\s+(?:as|by|with)\b`,
  String.raw`\b(?:identified|quoted|named|known|called|referred\s+to)\s+(?:only\s+)?by\s+(?:his|her|their|a)\s+(?:first|middle|last|given|nick|sur|call)[\s-]?(?:names?|sign)\b|\b(?:under|by|use|using|uses|used|with|whose|gave|has|had)\s+(?:a|an|the|his|her|their|only|just)?\s*(?:\w+\s+)?(?:pseudonym|alias|false\s+name|assumed\s+name|nom\s+de\s+guerre|call[\s-]?sign|nickname|pen\s+name|username|initials?|handle)\b|\bnot\s+(?:his|her|their)\s+real\s+names?\b`,
  // was not authorised to speak publicly; had no permission to talk; not supposed to discuss it
  String.raw`\b${NOT}\b(?:\s+\w+){0,3}?\s+(?:authori[sz]ed|permitted|allowed|cleared|supposed|entitled|empowered|at\s+liberty|free|licensed|meant|employed|paid)\s+(?:by\s+${NEAR}{0,40}?\s)?(?:to\s+(?:\w+ly\s+)?${TELL}|for\s+(?:public|comment))`,
  String.raw`\b(?:no|without|lack\w*|${NOT}\s+have|not)\s+(?:the\s+|any\s+|an\s+|official\s+|prior\s+|formal\s+|press\s+)*(?:authori[sz]ation|authority|permission|clearance|approval|leave|mandate)\b(?:\s+to\b|\s+from\b|(?=[.,;]))|\bunauthori[sz]ed\s+to\s+(?:\w+ly\s+)?${TELL}`,
  String.raw`\b(?:may|must|can|could|should|were|was|are|is|do|does|did)\s*(?:not|n['’]t)\s+(?:to\s+|usually\s+|normally\s+)?(?:speak|talk|give\s+interviews|brief)\b${NEAR}{0,20}?\b(?:publicly|press|reporters|journalists|media|openly|record|outsiders|interviews|newspapers)\b|\bcannot\s+(?:speak|talk|be\s+seen\s+to)\b`,
  // is barred from sharing it; under orders not to talk; whose contract forbids interviews
  String.raw`\b(?:barred|forbidden|banned|prohibited|prevented|restricted|precluded|gagged|discouraged|bars?|forbids?|bans?|prohibits?|prevents?|stops?|warned|orders?|ordered|told|instructed|advised|threatened|sworn|required|rules?)\b${NEAR}{0,40}?\b(?:(?:from|against)\s+(?:\w+ly\s+)?(?:speaking|talking|commenting|discussing|disclosing|revealing|briefing|giving|sharing|addressing|describing|being\s+(?:named|quoted|identified))|not\s+to\s+(?:\w+ly\s+)?${TELL}|(?:say|saying)\s+nothing|interviews|to\s+(?:secrecy|silence)|(?:them|him|her|staff|employees|officers|members|workers)\s+to\s+${TELL}|(?:${NAME}|identification|naming|identifying|publication)|contacts?\s+with\s+(?:the\s+)?(?:press|media|reporters|journalists))\b`,
  // bound by nondisclosure agreements; has signed a confidentiality clause
  String.raw`\b(?:bound|signed|subject|under|covered|constrained|gagged|sworn)\b${NEAR}{0,30}?\b(?:(?:non-?\s?disclosure|confidentiality|secrecy|gag(?:ging)?|silence)\b|NDAs?\b|official\s+secrets)`,
  // spoke on background; talking off the record; told reporters in confidence
  String.raw`\b(?:on\s+(?:deep\s+)?background(?!\s+(?:checks?|noise|music))|off\s+the\s+record|not\s+for\s+attribution|without\s+attribution)\b`,
  // The Weekly does not name minors; the Courier is not naming her; agreed not to use their names
  String.raw`\b(?:${NOT}|agreed\s+not\s+to|not\s+to)\s+(?:be\s+)?(?:nam(?:e|ing)|identify(?:ing)?)\s+(?:him|her|them|it|minors?|children|victims?|witness\w*|juror\w*|sources?|people|patients?|suspects?|anyone|the\s+(?:[\w-]+\s+)?(?:child|boy|girl|man|woman|victims?|family|witness\w*|officers?|source|teenager|worker|employee|officials?|student|pupil|patient|mother|father|whistleblower))\b`,
  // cannot be named for legal reasons
  String.raw`\b(?:cannot|can\s+not|could\s+not|may\s+not|must\s+not|can['’]t)\s+(?:legally\s+)?be\s+(?:publicly\s+)?(?:named|identified)`,
  // fears losing their job; for fear of reprisals; could be fired for talking
  String.raw`\b(?:fear(?:ed|ing|ful)?\b\s+(?:of|for)\b|\bfear(?:s|ed|ing)?\b\s+(?:for\s+(?:his|her|their)|being|losing|he\s|she\s|they\s|his|her|their|retaliation|retribution|reprisals?|repercussions|dismissal|consequences|punishment|arrest|disciplinary|backlash|harassment|legal|professional|prosecution|violence|trouble)\b)`,
  String.raw`\b(?:worried|afraid|scared|nervous|anxious|concerned|terrified)\s+(?:about|of|for|that|he|she|they)\b${NEAR}{0,50}?\b(?:job|jobs|career|careers|retaliation|reprisals?|safety|visa|fired|sacked|dismissed|consequences|identified|named|speaking|talking|recognised|recognized)\b`,
  String.raw`\b(?:risk\w*|could|might|would|may|fac(?:e|es|ing))\b${NEAR}{0,30}?\b(?:fired|sacked|dismissed|dismissal|disciplin\w*|los(?:e|ing)\s+(?:his|her|their)\s+\w+|prosecut\w*|jailed|arrested|punished|retaliation|reprisals|deported)\b${NEAR}{0,40}?\b(?:speaking|talking|identified|named|publicly|press|reporters|media|spoke|talked)\b`,
  // asked to be described as “a person in the room”; gave his name as Ivo; introduced herself as a nurse
  String.raw`\b(?:be|being)\s+(?:described|identified|called|referred\s+to|quoted|cited|known|named)\s+(?:here\s+|in\s+\w+\s+)?(?:only\s+|simply\s+)?(?:as|by)\b|\b(?:gave|gives|giving|give)\s+(?:his|her|their)\s+(?:first\s+|last\s+)?names?\s+(?:only\s+|simply\s+|just\s+)?as\b|\b(?:identif(?:ied|ies|ying)|introduc(?:ed|es|ing)|call(?:ed|s|ing))\s+(?:him|her|them)sel(?:f|ves)\s+(?:only\s+|simply\s+|just\s+|as\s+|by\s+)+|\b(?:known|goes|going|went|posts|posting|writes|writing)\s+(?:to\s+\w+\s+|online\s+)?(?:by|under)\s+(?:his|her|their|the|a)\s+(?:\w+\s+)?(?:nickname|call[\s-]?sign|name|handle|initials?|username|pseudonym)\b`,
  String.raw`\b(?:identified|known|referred\s+to|named|described|listed)\s+(?:in\s+[\w\s]{2,20}?\s|here\s+)?as\s+(?:[“"‘']?(?:Witness|Patient|Participant|Officer|Juror|Agent|Person|Employee|Soldier|Individual|Source|Complainant)\b)`,
  // whom this newspaper is not naming; agreed not to print it; had promised silence
  String.raw`\bnot\s+(?:naming|identifying)\b(?=[,.;)]|\s+(?:because|to|at|for|in|out|since|as)\b)|\b(?:agreed|promised|chosen|decided|undertaken|asked)\s+(?:\w+\s+)?not\s+to\s+(?:print|publish|use|reveal|disclose|name|identify|quote|say\s+who)\b`,
  String.raw`\b(?:promised|pledged|sworn|swore|vowed|vow\s+of|oath\s+of|duty\s+of)\b${NEAR}{0,30}?\b(?:silence|secrecy|silent|confidential(?:ity)?|quiet)\b`,
  // the company does not allow staff to talk; speaking without her employer’s permission; is not a spokesman
  String.raw`\b${NOT}\s+(?:allow|permit|let|authori[sz]e|like|want)\b${NEAR}{0,30}?\b(?:to\s+)?(?:speak|talk|give\s+interviews|brief|talking|speaking)\b|\bwithout\s+(?:[\w’'-]+\s+){0,3}?(?:permission|leave|consent|knowledge|clearance|blessing|approval|authori[sz]ation)\b|\b${NOT}\s+(?:an?\s+|the\s+|official\s+|its\s+|their\s+)+spokes(?:man|woman|person)\b`,
  String.raw`\b(?:not\s+for\s+(?:publication|quotation)|off\s+camera|in\s+(?:strict\s+|strictest\s+)?confidence|unofficially)\b`,
  // did not want her neighbours to know; would rather not say who he was; wanted to keep her job
  String.raw`\b${UNWILLING}\b${NEAR}{0,30}?\b(?:to\s+(?:know|find\s+out|recogni[sz]e)|say(?:ing)?\s+who\s+(?:he|she|they)|who\s+(?:he|she|they)\s+(?:is|was|are|were)\b|be\s+(?:traced|recogni[sz]ed|identifiable|seen|outed))`,
  String.raw`\b(?:want|hope|wish|like|need|prefer)(?:s|ed|ing)?\s+to\s+(?:keep|hold\s+on\s+to|protect|save)\s+(?:his|her|their)\s+(?:own\s+)?(?:jobs?|positions?|careers?|privacy|famil(?:y|ies)|licen[cs]e|visa|pension|business|place)\b`,
  // at her request we call her R.; whom the court has ordered not to be identified
  String.raw`\b(?:at|on)\s+(?:his|her|their)\s+(?:own\s+)?(?:request|insistence)\b|\b(?:reporting|publication)\s+(?:restrictions?|ban)\b|\bcourt\s+order\b${NEAR}{0,30}?\b(?:name|identi|protect)`,
  // could lose her licence; would get into trouble; did not want to upset the family; to speak freely
  String.raw`\b(?:would|could|might|may)\s+(?:cost|lose|get|be|face|end|harm|hurt|damage|jeopardi[sz]e|endanger)\b${NEAR}{0,30}?\b(?:jobs?|trouble|fired|sacked|jailed?|careers?|licen[cs]e|post|deported|punish\w*|arrested|disciplin\w*|pension|contract|visa|chances|prospects|prosecut\w*)\b`,
  String.raw`\b(?:${NOT}\s+want(?:ing)?|${NOT}\s+wish(?:ing)?|so\s+as\s+not)\s+to\s+(?:upset|embarrass|anger|offend|lose|jeopardi[sz]e|damage|hurt|annoy|risk|prejudice|alienate|antagoni[sz]e|endanger|harm|get|be\s+seen|cause)\b|\bwant(?:s|ed|ing)?\s+(?:no|any)\s+trouble\b`,
  String.raw`\b(?:to|could|can|might|able\s+to)\s+(?:speak|talk|be)\s+(?:more\s+)?(?:freely|candidly|frankly|openly|plainly|candid|frank)\b`,
  // is a minor; with his face hidden; an unattributable briefing; under lobby rules
  String.raw`\b(?:is|are|was|were|being)\s+(?:a\s+|still\s+a\s+|still\s+|both\s+)?(?:minors?|under\s+(?:18|16|age)|underage|juveniles?)\b`,
  String.raw`\b(?:faces?|voices?|features|identifying\s+details)\b${NEAR}{0,20}?\b(?:hidden|covered|blurred|disguised|distorted|altered|obscured|concealed|masked|changed)\b|\b(?:in|wearing)\s+(?:a\s+)?(?:masks?|balaclavas?|disguise)\b`,
  String.raw`\b(?:non-?attributabl\w+|unattributabl\w+|unattributed|(?:for|as)\s+background|lobby\s+(?:terms|rules)|ground\s+rules)\b|\b(?:protect|respect|preserv|guard|safeguard)\w*\s+${NEAR}{0,20}?privacy\b|\bfor\s+(?:his|her|their)\s+(?:own\s+)?(?:safety|protection|privacy)\b`,
  // told to keep quiet; speaking against orders; should not be talking to us; has not told her family
  String.raw`\b(?:told|ordered|warned|advised|asked)\s+(?:\w+\s+)?to\s+(?:stay|keep)\s+(?:away|quiet|silent|mum)\b|\b(?:speak|spoke|talk)(?:s|ed|ing)?\b${NEAR}{0,30}?\b(?:against|in\s+breach\s+of|in\s+defiance\s+of)\s+(?:[\w’'-]+\s+){0,3}?(?:orders?|rules?|instructions|ban|contract|policy|advice)\b`,
  String.raw`\b(?:should|ought)\s*(?:not|n['’]t)\s+(?:to\s+)?(?:be|have\s+been)\s+(?:speaking|talking)\b|\b(?:has|have|had)\s*(?:not|n['’]t|yet)\s+(?:yet\s+)?(?:to\s+)?(?:told|tell|informed|inform)\s+(?:his|her|their)\s+[\w-]+`,
  // we are calling her Nadia; begged us to leave out the name of the school
  String.raw`\bwe\s+(?:will\s+|shall\s+|are\s+|have\s+)?call(?:ing|ed)?\s+(?:him|her|them)\b|\b(?:ask|insist|request|beg|plead)(?:ged|ed|s|ing)?\b${NEAR}{0,25}?\b(?:leave|omit|withhold)\b`,
];

/** A sentence without one of these words gives no reason. */
export const whySigns =
  /anonym|call.?sign|nom de|nickname|username|minor|juvenile|under\s|trouble|mask|balaclava|disguise|face|voice|feature|privacy|safety|protection|freely|candid|frank|open|plain|would|could|might|not\s|n['’]t|nam(?:ed?|es|ing)\b|surname|nameless|identi|authori[sz]|permi|allowed|cleared|supposed|entitled|liberty|forb|bar(?:s|red)|ban(?:s|ned)|prohib|prevent|stops|instructed|order|withh|background|record\b|attribut|fear|afraid|call(?:ed|s)?\b|known|describ|introduc|silen|quiet|interview|unofficial|camera|public|know\b|traced|recogni|request|insist|restrict|ban\b|keep|protect|hope|want|scared|worried|confiden|disclosure|NDA|gag|secre|pseudonym|alias|quoted|initial|call.?sign|handle|chatham|speak|talk|press\b|media|journalist|reporter|rule/iu;

/** Words that take a reason further, behind a comma: “requested anonymity, citing a severance agreement”. */
export const furtherReason =
  /^,\s+(?:because|since|as\s+(?:he|she|they|it|the|staff|employees|is|are)\b|fearing|citing|for\s+fear|out\s+of\s+(?:fear|concern|respect)|in\s+(?:line|keeping|accordance)\s+with|given|saying\s+(?:that\s+)?(?:he|she|they|it)\b|lest|so\s+(?:that|as)|in\s+order\s+to|in\s+return\s+for|in\s+exchange\s+for|due\s+to|owing\s+to|under\s+(?:court|company|the)\b|per\s|which\s+(?:forbids|bars|prohibits)|explaining|to\s+(?:avoid|protect|discuss|speak|describe)\b|worried|afraid|concerned)/iu;
/** Words that tell, behind the request, why: behind them, “and” goes on with the reason. */
export const because =
  /\s(?:because|since|as|fearing|citing|for\s+fear|in\s+order|so\s+(?:that|as)|to\s+(?:avoid|protect|discuss|speak|describe|share|talk|detail|reveal|offer|give)|due\s+to|owing\s+to|given|lest|while|until|under|in\s+line|for\s+(?:legal|security|safety|privacy|fear))\b/iu;
