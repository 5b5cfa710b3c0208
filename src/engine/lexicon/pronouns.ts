/**
 * Pronouns that stand alone as a subject, in lower case. Own list.
 */
export const pronouns: readonly string[] = `
all another anybody anyone both each either everybody everyone everything few he he'd he'll he's here's i i'd i'll
i'm i've it it'll it's let's many most neither nobody none nothing one others several she she'd she'll she's some
somebody someone something that that's there there's these they they'd they'll they're they've this those we we'd
we'll we're we've what's who who's you you'd you'll you're you've
`
  .trim()
  .split(/\s+/);
