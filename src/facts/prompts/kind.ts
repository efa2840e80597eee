import type { Document } from '../../document/document.js';
import type { Context } from '../context.js';
import type { Reading } from '../readings.js';
import { recognise } from './detect.js';
import { kindOf, SHAPES, type PromptKind, type Shape } from './names.js';
import { findShapes } from './shapes.js';

/** Why a design counts as what it counts as. */
export interface KindReason {
  /** The kind or shape that it is the reason for. */
  readonly of: string;
  /** A sentence without its full stop. */
  readonly reason: string;
  /** The statement that shows it; null when it is the front matter, or the kind of system. */
  readonly reading: Reading | null;
}

/** What a document designs, and what its load is like. */
export interface Kind {
  /** As its author or the field calls it: `payments`; null when it is not clear. */
  readonly prompt: string | null;
  /** The kind whose expectations it is held to: `checkout`; null when nothing is expected. */
  readonly kind: PromptKind | null;
  /** The kind and the shapes whose expectations apply: shapes count where the kind is known or the author states them. */
  readonly expects: readonly (PromptKind | Shape)[];
  readonly shapes: readonly Shape[];
  readonly reasons: readonly KindReason[];
}

const STATED = 'the front matter says so';

/** Kind and shapes: what the front matter says, else what the text shows. */
export function findKind(document: Document, context: Context): Kind {
  const { frontMatter } = document;
  const stated = 'prompt' in frontMatter;
  const recognised = stated ? null : recognise(document, context.readings);
  const prompt = stated ? promptIn(frontMatter['prompt']) : (recognised?.name ?? null);
  const kind = kindOf(prompt);
  const shapes =
    'shapes' in frontMatter
      ? shapesIn(frontMatter['shapes']).map((shape) => ({ shape, reason: STATED, reading: null }))
      : findShapes(context, kind);
  const named = SHAPES.filter((shape) => shapes.some((found) => found.shape === shape));
  return {
    prompt,
    kind,
    expects: [...(kind === null ? [] : [kind]), ...(kind !== null || 'shapes' in frontMatter ? named : [])],
    shapes: named,
    reasons: [
      ...(prompt === null ? [] : [{ reason: STATED, reading: null, ...recognised, of: prompt }]).map(reasonOf),
      ...shapes.map(({ shape, reason, reading }) => ({ of: shape, reason, reading })),
    ],
  };
}

function reasonOf({ of, reason, reading }: KindReason): KindReason {
  return { of, reason, reading };
}

function promptIn(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/u.test(value) ? value : null;
}

function shapesIn(value: unknown): readonly Shape[] {
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  return SHAPES.filter((shape) => named.includes(shape));
}
