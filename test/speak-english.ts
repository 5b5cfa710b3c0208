import { fakeBrowser } from '@webext-core/fake-browser';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Messages by key, in the form of a locale’s messages.json. */
export type Messages = Readonly<Record<string, Message>>;

/** Lets the fake browser look messages up as a real one does: nothing for a key it does not know. */
export function speak(messages: Messages): void {
  const getMessage = (key: string, given: readonly string[] = []): string => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return content.replaceAll(/\$(\d)/g, (_all, place: string) => given[Number(place) - 1] ?? '');
    });
  };
  Object.assign(fakeBrowser, { i18n: { getMessage } });
}

/** Lets the fake browser speak English. */
export function speakEnglish(): void {
  speak(english);
}
