import type { Document } from '../document/document.js';
import { SHAPES, type Design, type Shape } from './report.js';

/** What the document says that it is. Kind and shapes are taken from its front matter; what is not of their form is left out. */
export function designOf({ title, frontMatter, words }: Document): Design {
  return { title, prompt: promptOf(frontMatter['prompt']), shapes: shapesOf(frontMatter['shapes']), words };
}

function promptOf(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/u.test(value) ? value : null;
}

function shapesOf(value: unknown): readonly Shape[] {
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  return SHAPES.filter((shape) => named.includes(shape));
}
