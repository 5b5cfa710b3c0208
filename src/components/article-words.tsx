import { type FilledKey, textAround } from '../text';

interface ArticleWordsProps {
  readonly words: string;
  readonly class?: string;
}

/** Words of the article: English, from left to right, whatever the language around them. */
export function ArticleWords({ words, class: name }: ArticleWordsProps) {
  return (
    <bdi lang="en" dir="ltr" class={name}>
      {words}
    </bdi>
  );
}

/** Words of the article in the quotation marks of the language around them. */
export function Quoted({ words }: { readonly words: string }) {
  return (
    <q>
      <ArticleWords words={words} />
    </q>
  );
}

interface AroundWordsProps {
  readonly message: FilledKey;
  /** What fills the placeholders before the last. */
  readonly given?: readonly number[];
  readonly words: string;
}

/** A message with words of the article in its last placeholder. */
export function AroundWords({ message, given = [], words }: AroundWordsProps) {
  const [before, after] = textAround(message, ...given);
  return (
    <span>
      {before}
      <ArticleWords words={words} />
      {after}
    </span>
  );
}
