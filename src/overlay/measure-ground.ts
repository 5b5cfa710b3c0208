import { holderOf } from './kept-words';

/** From which lightness on a colour is light, from 0 to 1. */
const LIGHT = 0.5;

/**
 * Whether what stands behind words is dark: by the colour behind them, and where there is a picture, or no colour at all,
 * by whether the words are light, links and the like aside.
 */
export function isOnDark(words: Node): boolean {
  let own: CSSStyleDeclaration | undefined;
  for (let at: Node | null = words; at; at = holderOf(at)) {
    if (!(at instanceof Element)) continue;
    const style = getComputedStyle(at);
    if (style.display !== 'inline') own ??= style;
    if (style.backgroundImage !== 'none') break;
    const lightness = lightnessOf(style.backgroundColor);
    if (lightness !== null) return lightness < LIGHT;
  }
  return (lightnessOf(own?.color ?? '') ?? 0) > LIGHT;
}

/** The lightness of a colour as browsers compute it, from 0 to 1; null where more than half of it is seen through. */
function lightnessOf(color: string): number | null {
  const numbers = color.replace(/^color\(\S+/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const [first = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  if (alpha < 0.5) return null;
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  const light = 0.2126 * first + 0.7152 * green + 0.0722 * blue;
  return color.startsWith('rgb') ? light / 255 : light;
}
