/** How the two protocols name a key. */
interface Key {
  /** KeyboardEvent.key. */
  readonly key: string;
  /** KeyboardEvent.code. */
  readonly code: string;
  /** KeyboardEvent.keyCode, Windows' virtual key. */
  readonly keyCode: number;
  /** WebDriver's character for the key. */
  readonly character: string;
  /** The text it types, if any. */
  readonly text?: string;
}

const named: Record<string, Key> = {
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9, character: '\uE004' },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13, character: '\uE007', text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27, character: '\uE00C' },
  Space: { key: ' ', code: 'Space', keyCode: 32, character: ' ', text: ' ' },
  PageUp: { key: 'PageUp', code: 'PageUp', keyCode: 33, character: '\uE00E' },
  PageDown: { key: 'PageDown', code: 'PageDown', keyCode: 34, character: '\uE00F' },
  End: { key: 'End', code: 'End', keyCode: 35, character: '\uE010' },
  Home: { key: 'Home', code: 'Home', keyCode: 36, character: '\uE011' },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, character: '\uE012' },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38, character: '\uE013' },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, character: '\uE014' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40, character: '\uE015' },
};

const modifiers = {
  Alt: { bit: 1, character: '\uE00A' },
  Control: { bit: 2, character: '\uE009' },
  Meta: { bit: 4, character: '\uE03D' },
  Shift: { bit: 8, character: '\uE008' },
} as const;

/** A key with the modifiers held down while it is pressed. */
export interface Keys extends Key {
  /** Chromium's bit mask of the modifiers. */
  readonly modifierBits: number;
  /** WebDriver's characters of the modifiers. */
  readonly modifierCharacters: readonly string[];
}

/** Reads 'Escape', 'Shift+Tab' or 'Alt+Shift+j'; throws on a key it does not know. */
export function parseKeys(keys: string): Keys {
  const names = keys.split('+');
  const name = names.pop() ?? '';
  const held = names.map((modifier) => {
    if (!(modifier in modifiers)) throw new Error(`No such modifier: ${modifier}`);
    return modifiers[modifier as keyof typeof modifiers];
  });
  const key = named[name] ?? letterOrDigit(names.includes('Shift') ? name.toUpperCase() : name);
  const { text, ...silent } = key;
  const types = text !== undefined && held.every(({ bit }) => bit === modifiers.Shift.bit);
  return {
    ...silent,
    ...(types && { text }),
    modifierBits: held.reduce((bits, { bit }) => bits | bit, 0),
    modifierCharacters: held.map(({ character }) => character),
  };
}

function letterOrDigit(name: string): Key {
  if (!/^[a-z0-9]$/i.test(name)) throw new Error(`No such key: ${name}`);
  const upper = name.toUpperCase();
  const code = /\d/.test(name) ? `Digit${name}` : `Key${upper}`;
  return { key: name, code, keyCode: upper.charCodeAt(0), character: name, text: name };
}
