import { describe, expect, it } from 'vitest';
import type { Attribution, Kind, Report, Span } from '../../src/engine/attribution.ts';
import { objectTo } from './compare.ts';
import { type ExpectedAttribution, type MarkedArticle, readArticles, readSamples } from './read-corpus.ts';

/** The report of an engine that finds exactly what is marked. */
function reportAsMarked(article: MarkedArticle): Report {
  const sources = new Map<string, { kind: Kind; name: string; whyUnnamed: readonly Span[] }>();
  for (const { kind, speaker, reason } of article.attributions) {
    if (kind !== 'none' && speaker !== null) {
      sources.set(speaker, { kind, name: speaker, whyUnnamed: reason });
    }
  }
  const names = [...sources.keys()];
  const attributions = article.attributions.map((marked, id): Attribution => ({
    id,
    act: marked.act,
    form: marked.form,
    mention: marked.mention,
    cue: marked.cue,
    content: marked.content,
    source: marked.speaker === null ? null : names.indexOf(marked.speaker),
    via: marked.via === null ? null : { name: marked.via, span: { start: 0, end: 0 } },
    repeats: marked.repeats,
    pattern: { key: 'colon', span: null },
    confidence: 1,
    because: { key: 'name', span: null },
  }));
  return { text: article.text, attributions, sources: [...sources.values()].map((source, id) => ({ ...source, id })) };
}

type Change = (attribution: Attribution) => Attribution;

function objectionsAfter(article: MarkedArticle, cue: string, change: Change): string[] {
  const report = reportAsMarked(article);
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const at = report.attributions.findIndex((attribution) => attribution.cue.map(words).join(' ') === cue);
  expect(at).toBeGreaterThanOrEqual(0);
  return objectTo(article, {
    ...report,
    attributions: report.attributions.map((it, i) => (i === at ? change(it) : it)),
  });
}

function disclosesAnything({ discloses }: ExpectedAttribution): boolean {
  return Object.values(discloses).some((spans) => spans.length > 0);
}

describe('the marks', () => {
  const plain = [...readArticles('open'), ...readArticles('held-out')];
  const all = [...readSamples(), ...plain].map((article) => [article.name, article] as const);

  it.each(all)('of %s agree with themselves: nothing to object to, counts included', (_, article) => {
    expect(objectTo(article, reportAsMarked(article))).toEqual([]);
  });

  it.each(all)('of %s call the same speaker by one kind', (_, article) => {
    const kinds = new Map<string | null, Set<string>>();
    for (const { speaker, kind } of article.attributions) {
      kinds.set(speaker, (kinds.get(speaker) ?? new Set()).add(kind));
    }
    expect([...kinds].filter(([, several]) => several.size > 1).map(([speaker]) => speaker)).toEqual([]);
  });

  it.each(all)('of %s say word for word the same where one repeats another', (_, article) => {
    const contentOf = (index: number): string =>
      (article.attributions[index]?.content ?? []).map(({ start, end }) => article.text.slice(start, end)).join(' ');
    const wrong = article.attributions.filter(
      ({ repeats }, index) => repeats !== null && (repeats >= index || contentOf(repeats) !== contentOf(index)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(all)('of %s tell form by the quotation marks', (_, article) => {
    const wrong = article.attributions.filter(({ act, content, form }) => {
      const pieces = content.map(({ start, end }) => article.text.slice(start, end));
      const opened = pieces.every((piece) => /^["“‘']/u.test(piece));
      const anywhere = pieces.some((piece) => /["“]|(?:^|\s)[‘']\p{L}/u.test(piece));
      return act === 'claim' && (anywhere !== (form !== 'indirect') || (form === 'direct' && !opened));
    });
    expect(wrong.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end)))).toEqual([]);
  });

  it.each(all)('of %s disclose of unnamed sources only, each thing once, in words of the article', (_, article) => {
    const told = article.attributions.flatMap(({ speaker, kind, discloses }) =>
      Object.entries(discloses).flatMap(([field, spans]) => spans.map((span) => ({ speaker, kind, field, ...span }))),
    );
    const inText = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= article.text.length;
    expect(told.filter((it) => !it.kind.startsWith('unnamed') || !inText(it))).toEqual([]);
    expect(new Set(told.map((it) => JSON.stringify(it))).size).toBe(told.length);
  });

  it.each(all.filter(([, { attributions }]) => attributions.some(disclosesAnything)))(
    'of %s leave no unnamed source without what it discloses',
    (_, { attributions }) => {
      const told = new Set(attributions.filter(disclosesAnything).map(({ speaker }) => speaker));
      const untold = attributions.filter(({ kind, speaker }) => kind.startsWith('unnamed') && !told.has(speaker));
      expect(untold.map(({ speaker }) => speaker)).toEqual([]);
    },
  );

  it('disclose something in twenty articles at least', () => {
    expect(plain.filter(({ attributions }) => attributions.some(disclosesAnything)).length).toBeGreaterThanOrEqual(20);
  });
});

describe('the comparison objects to', () => {
  const article = readSamples().find(({ name }) => name === 'harbour-tunnel');
  if (article === undefined) throw new Error('The default sample has no marks.');
  const report = reportAsMarked(article);

  it('a claim that is missing, and the wrong counts that follow', () => {
    const without = report.attributions.map((it, i) =>
      i === 2 ? { ...it, act: 'attitude' as const, content: [], cue: [] } : it,
    );
    const objections = objectTo(article, { ...report, attributions: without });
    expect(objections).toContain('missing claim: “nobody was put at risk”, “says” by “The mayor”');
    expect(objections).toContain('counts 7 named and should count 8');
  });

  it('a claim that nobody expects, and words that must not be one', () => {
    const [never] = article.never;
    const claim = report.attributions[0];
    if (never === undefined || claim === undefined) throw new Error('Nothing to compare.');
    const extra = { ...claim, id: 99, content: [never], cue: [] };
    const objections = objectTo(article, { ...report, attributions: [...report.attributions, extra] });
    expect(objections.some((objection) => objection.startsWith('nobody expects this claim: “The people spoke'))).toBe(
      true,
    );
    expect(objections.some((objection) => objection.includes('must not be a claim'))).toBe(true);
  });

  const changes: readonly [string, string, Change, string][] = [
    [
      'another source',
      'denied',
      (it) => ({ ...it, mention: [] }),
      'source is nobody and should be “Mayor Marta Kessel”',
    ],
    [
      'another speaker',
      'denied',
      (it) => ({ ...it, source: 1 }),
      'speaker is an internal report and should be Marta Kessel',
    ],
    ['another kind', 'denied', (it) => ({ ...it, source: 1 }), 'kind is document and should be named-person'],
    [
      'a refusal taken for a claim',
      'declined to comment',
      (it) => ({ ...it, act: 'claim' }),
      'act is claim and should be refusal',
    ],
    ['another form', 'warned', (it) => ({ ...it, form: 'mixed' }), 'form is mixed and should be indirect'],
    ['a via that is overlooked', 'told', (it) => ({ ...it, via: null }), 'via is none and should be The Ledger'],
    ['another cue', 'warned', (it) => ({ ...it, cue: it.mention }), 'cue is “It” and should be “warned”'],
    [
      'a content cut short',
      'warned',
      (it) => ({ ...it, content: it.content.map(({ start, end }) => ({ start, end: end - 19 })) }),
      'content is “that water would reach the steel” and should be “that water',
    ],
    ['a repetition that is none', 'warned', (it) => ({ ...it, repeats: 1 }), 'repeats is 1 and should be none'],
  ];
  it.each(changes)('%s', (_, cue, change, objection) => {
    expect(objectionsAfter(article, cue, change).join('\n')).toContain(objection);
  });

  it('a reason for anonymity that is overlooked', () => {
    const sources = report.sources.map((source) => ({ ...source, whyUnnamed: [] }));
    expect(objectTo(article, { ...report, sources }).join('\n')).toContain(
      'reason is nothing and should be “asked not to be named',
    );
  });
});
