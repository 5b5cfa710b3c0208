import { type Frame, joinFrames } from './animated-webp';
import type { Scene, Stage } from './stage';

/** An animation that is being made, scene by scene. */
export interface Film {
  /** Shows a scene for a while. */
  show(scene: Scene, milliseconds: number): Promise<void>;
  /** The animated WebP of all that was shown. */
  develop(): Buffer;
}

/** Starts a film of so many pixels on a stage. Each scene costs what it changes of the one before. */
export function startFilm(stage: Stage, width: number, height: number): Film {
  const frames: Frame[] = [];
  return {
    async show(scene, milliseconds) {
      const picture = await stage.show(scene, width, height);
      const cut = await stage.page.evaluate(cutChange, picture.toString('base64'));
      const last = frames.at(-1);
      if (cut) frames.push({ ...cut, milliseconds, webp: Buffer.from(cut.webp, 'base64') });
      else if (last) frames.push({ ...frames.pop()!, milliseconds: last.milliseconds + milliseconds });
    },
    develop: () => joinFrames(width, height, frames),
  };
}

/**
 * The smallest part of a PNG that holds all that differs from the one before, as a lossless WebP in base64; null where
 * nothing differs. Runs on the stage, which remembers the one before.
 */
async function cutChange(png: string) {
  const memory = window as { before?: Uint32Array };
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true })!;
  canvas.drawImage(image, 0, 0);
  const now = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
  const box = { left: width, right: -1, top: height, bottom: -1 };
  for (let at = 0; at < now.length; at += 1) {
    if (now[at] === memory.before?.[at]) continue;
    const x = at % width;
    const y = (at - x) / width;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = y;
  }
  memory.before = now;
  if (box.right < 0) return null;
  const x = box.left - (box.left % 2);
  const y = box.top - (box.top % 2);
  const cut = document.createElement('canvas');
  cut.width = box.right + 1 - x;
  cut.height = box.bottom + 1 - y;
  cut.getContext('2d', { alpha: false })!.drawImage(image, -x, -y);
  const webp = cut.toDataURL('image/webp', 1).replace(/^.*,/, '');
  return { x, y, width: cut.width, height: cut.height, webp };
}
