import { useRef } from 'preact/hooks';
import { type PlainKey, textOf } from '../../text';

/** No file of ours is larger: a thousand sites are some twenty thousand characters. */
const MOST_BYTES = 1_000_000;

interface FileButtonProps {
  readonly label: PlainKey;
  /** Given the words of the file that the reader has chosen, none where it cannot be read, and its name. */
  readonly take: (words: string, name: string) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    take(file.size > MOST_BYTES ? '' : await file.text().catch(() => ''), file.name);
    if (input.current) input.current.value = '';
  }

  return (
    <>
      <button type="button" class="button-outlined" onClick={() => input.current?.click()}>
        {textOf(label)}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={textOf(label)}
        onChange={({ currentTarget: { files } }) => void read(files?.[0])}
      />
    </>
  );
}
