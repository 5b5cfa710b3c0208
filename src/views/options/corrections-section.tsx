import { useEffect, useState } from 'preact/hooks';
import { addCorrections, forgetCorrections, loadAllCorrections, watchCorrections } from '../../corrections/stored';
import { textOf, textOfCount } from '../../text';
import { readCorrections } from './corrections-file';
import { FileButton } from './file-button';
import { saveFile } from './save-file';

type Corrections = Awaited<ReturnType<typeof loadAllCorrections>>;

/** What the reader has corrected: how much, as a file, from a file, and gone for good. */
export function CorrectionsSection({ say }: { readonly say: (sentence: string) => void }) {
  const [corrections, setCorrections] = useState<Corrections>({});
  const [isAsked, setAsked] = useState(false);
  const pages = Object.values(corrections);
  const count = pages.flat().length;

  useEffect(() => {
    const control = new AbortController();
    const look = () => void loadAllCorrections().then(setCorrections);
    look();
    watchCorrections(look, control.signal);
    return () => control.abort();
  }, []);

  async function forget(): Promise<void> {
    setAsked(false);
    say(textOf((await forgetCorrections()) ? 'optionsForgotten' : 'popupNotStored'));
  }

  async function take(words: string, name: string): Promise<void> {
    const found = readCorrections(words);
    if (!found) say(textOf('optionsNoCorrectionsIn', name));
    else say((await addCorrections(found)) ? textOf('optionsCorrectionsAdded', name) : textOf('popupNotStored'));
  }

  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{textOf('optionsCorrections')}</h2>
      <p>
        {count === 0
          ? textOf('optionsNoCorrections')
          : textOfCount('optionsCorrectionsKept', count, textOfCount('pages', pages.length))}
      </p>
      <p class="soft">{textOf('optionsCorrectionsMore')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button-outlined"
          disabled={count === 0}
          onClick={() => saveFile('on-the-record-corrections.json', corrections)}
        >
          {textOf('optionsExportCorrections')}
        </button>
        <FileButton label="optionsImportCorrections" take={(words, name) => void take(words, name)} />
        {!isAsked && (
          <button type="button" class="button-outlined" disabled={count === 0} onClick={() => setAsked(true)}>
            {textOf('optionsForget')}
          </button>
        )}
        {isAsked && (
          <>
            <button type="button" class="button" onClick={() => void forget()}>
              {textOfCount('optionsForgetReally', count)}
            </button>
            <button type="button" class="button-outlined" onClick={() => setAsked(false)}>
              {textOf('optionsKeep')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
