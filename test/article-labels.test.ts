import { describe, expect, it } from 'vitest';
import { labelOfLine, labelOfSection, labelOfTag, labelOfTitle } from '../src/article/opinion-labels';
import { offerIn } from '../src/article/paywall-offers';

describe('an offer to read on', () => {
  it.each([
    ['Subscribe to continue reading.', 'Subscribe to our channel.'],
    ['Create a free account to read the full story', 'He had to create an account of the full story.'],
    ['Log in to unlock this article', 'Log in to comment'],
    ['To continue reading, please log in.', 'To continue, they read on.'],
    ['Want to read on? Join us today.', 'Want to read more about tides? See our guide.'],
    ['This article is for subscribers only.', 'This article is for everyone who sails.'],
    ['This story is only available to members.', 'This story is old.'],
    ['You have reached your limit of free articles.', 'You have reached the end of the line.'],
    ['The rest of this story is for subscribers.', 'The rest of this story is well known.'],
    ['Keep reading for £1', 'Keep reading the signs, he said.'],
  ])('is “%s”, not “%s”', (offer, other) => {
    expect(offerIn(offer)).toBe('goes-on');
    expect(offerIn(other)).toBeNull();
  });

  it.each([
    ['Already a subscriber? Log in', 'He was already a subscriber, she said.'],
    ['Subscribe now for £1 a week', 'Subscribe to The Ebb, our newsletter.'],
    ['Start your free trial', 'The trial starts on Monday.'],
    ['Get unlimited digital access.', 'Anglers want access to the bank.'],
    ['Log in or register', 'Voters may register by post.'],
  ])('may be “%s”, not “%s”', (offer, other) => {
    expect(offerIn(offer)).toBe('sells');
    expect(offerIn(other)).toBeNull();
  });
});

describe('a label', () => {
  it.each([
    ['Opinion', 'opinion'],
    ['OPINION |', 'opinion'],
    ['Opinion by Jo Marsh', 'opinion'],
    ['Guest essay', 'opinion'],
    ['Public opinion', null],
    ['Comment', null],
    ['Sponsored', 'sponsored'],
    ['Paid for by Cray Cement', 'sponsored'],
    ['Advertiser content', 'sponsored'],
    ['Partner content from Cray Cement', 'sponsored'],
    ['Advertisement', null],
    ['Content by Jo Marsh', null],
  ])('“%s” at a headline says: %s', (line, label) => {
    expect(labelOfLine(line)).toBe(label);
  });

  it.each([
    ['Comment is free', 'opinion'],
    ['News/Opinion', 'opinion'],
    ['Columnists', 'opinion'],
    ['Public opinion research', null],
    ['Paid Post', 'sponsored'],
    ['Sponsored athletes', null],
  ])('“%s” as a section says: %s', (section, label) => {
    expect(labelOfSection(section)).toBe(label);
  });

  it.each([
    ['Opinion', 'opinion'],
    ['voices', null],
    ['Sponsored content', 'sponsored'],
    ['sponsorship', null],
  ])('“%s” as a tag says: %s', (tag, label) => {
    expect(labelOfTag(tag)).toBe(label);
  });

  it.each([
    ['Opinion: The weir must go', 'opinion'],
    ['Opinion | The weir must go - The Tide', 'opinion'],
    ['The weir must go | Opinion', 'opinion'],
    ['Opinion splits the town', null],
    ['The weir and public opinion: a poll', null],
    ['Five ways with cement – Paid Post – The Tide', 'sponsored'],
    ['Sponsored swim: 200 in the sea', null],
  ])('in the title “%s” says: %s', (title, label) => {
    expect(labelOfTitle(title)).toBe(label);
  });
});
