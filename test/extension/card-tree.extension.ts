import { describe, expect } from 'vitest';
import type { AccessibleNode } from '../../tools/browser/accessible.ts';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';
import { cardHost, readArticle, readCard } from './read-article.ts';

/** What the browsers call what ARIA has no name for. */
const OWN_NAMES: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  summary: 'disclosure',
  DescriptionList: 'description list',
  definitionlist: 'description list',
};

/** Roles that would make a part of the card a part of the page. */
const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'region', 'search'];

/** A node and all that it holds, in the order in which a screen reader meets them. */
function listNodes(node: AccessibleNode): AccessibleNode[] {
  return [node, ...node.children.flatMap(listNodes)];
}

/** All the words in a node. */
function wordsOf({ role, name, children }: AccessibleNode): string {
  if (children.length === 0 || role === 'StaticText') return name;
  return children.map(wordsOf).join('');
}

/** What a screen reader says of a node. */
function say({ role, name, states }: AccessibleNode): string {
  const said = states.filter((state) => state !== 'focusable' && state !== 'focused');
  return [OWN_NAMES[role] ?? role, `“${name}”`, ...said].join(' ');
}

async function readTree(page: Page): Promise<AccessibleNode> {
  const dialogs = listNodes(await page.accessibilityTree()).filter(({ role }) => role === 'dialog');
  expect(dialogs).toHaveLength(1);
  return dialogs[0]!;
}

function interactiveIn(card: AccessibleNode): AccessibleNode[] {
  return listNodes(card).filter((node) => node !== card && node.states.includes('focusable'));
}

function withRole(card: AccessibleNode, ...roles: string[]): AccessibleNode[] {
  return listNodes(card).filter(({ role }) => roles.includes(OWN_NAMES[role] ?? role));
}

/** Opens one card after the other by the keyboard until one is of this source. */
async function openCardOf(browser: Browser, page: Page, source: string): Promise<AccessibleNode> {
  let lines: string[] = [];
  for (let claims = 0; claims < 12 && !lines.includes(source); claims += 1) {
    const before = lines;
    await browser.runCommand('next-claim');
    await expect.poll(async () => (lines = await readCard(page))).not.toEqual(before);
  }
  return readTree(page);
}

describe('to a screen reader the card on a page', () => {
  it('is a dialog that has the focus and is named by who is credited, and no part of the page', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const card = await openCardOf(browser, page, 'two people familiar with the project');
    expect(card.name).toBe('Unnamed group two people familiar with the project');
    expect(card.states).toContain('focusable');
    expect(await page.evaluateInShadow(cardHost, (root) => root.activeElement?.localName)).toBe('dialog');
    expect(withRole(card, 'heading').map(say)).toEqual(['heading “two people familiar with the project”']);
    expect(withRole(card, ...LANDMARKS).map(say)).toEqual([]);
  });

  it('lists what is disclosed of an unnamed source, each with its name', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const card = await openCardOf(browser, page, 'two people familiar with the project');
    const [list] = withRole(card, 'description list');
    expect(withRole(list!, 'term').map((term) => wordsOf(term).trim())).toEqual([
      'How many',
      'How they know',
      'Why unnamed',
      'Not found in the text:',
    ]);
    const definitions = withRole(list!, 'definition').map(wordsOf);
    expect(definitions).toHaveLength(4);
    expect(definitions[1]).toBe('“familiar with the project”');
    expect(definitions[3]).toBe('Role, Confirmation');
  });

  it('has a name and a state for each control', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const card = await openCardOf(browser, page, 'two people familiar with the project');
    expect(interactiveIn(card).map(say)).toEqual([
      'button “Close”',
      'button “Previous from this source”',
      'button “Next from this source”',
      'button “Copy link”',
      'button “Copy quotation”',
      'disclosure “Did On the Record misread this?” collapsed',
    ]);
    await page.evaluateInShadow(cardHost, (root) => root.querySelector('summary')!.click());
    const choices = async () =>
      interactiveIn(await readTree(page))
        .slice(5)
        .map(say);
    await expect
      .poll(choices)
      .toEqual([
        'disclosure “Did On the Record misread this?” expanded',
        'button “Named person” not pressed',
        'button “Organization” not pressed',
        'button “Document” not pressed',
        'button “Other outlet” not pressed',
        'button “Unnamed person” not pressed',
        'button “Unnamed group” pressed',
        'button “Nobody credited” not pressed',
        'button “No claim” not pressed',
      ]);
    await page.evaluateInShadow(cardHost, (root) => {
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Document')!.click();
    });
    await expect.poll(choices).toContain('button “Document” pressed');
    expect(withRole(await readTree(page), 'status').map(wordsOf)).toContain(
      'You corrected this. On the Record had said: Unnamed group.',
    );
  });

  it('has nothing that can be used and has no name, whatever the claim', async ({ browser, openArticle }) => {
    const page = await openArticle('pension-vote');
    await readArticle(browser, page);
    let lines: string[] = [];
    for (let claims = 0; claims < 12; claims += 1) {
      const before = lines;
      await browser.runCommand('next-claim');
      await expect.poll(async () => (lines = await readCard(page))).not.toEqual(before);
      const card = await readTree(page);
      expect(card.name).not.toBe('');
      expect(interactiveIn(card).length).toBeGreaterThanOrEqual(4);
      expect(interactiveIn(card).filter(({ name }) => name === '')).toEqual([]);
      expect(withRole(card, 'heading')).toHaveLength(1);
    }
  });
});
