import { readFileSync } from 'node:fs';
import type { Code, Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Rule, Verdict } from '../../rules/rule.js';

/** A design on a rule's page, marked with what the rule must say of it. */
export interface Example {
  readonly name: string;
  readonly verdict: Verdict;
  readonly level: number | null;
  readonly design: string;
}

/** A rule's page: its headings in order, and its marked examples. */
export interface Page {
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

/** Reads `rules/<dimension>/<rule>.md`. An example is a fence `markdown pass level=3` under a heading that names it. */
export function readPage({ dimension, id }: Rule): Page {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(`rules/${dimension}/${id}.md`, 'utf8'));
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  return {
    headings: headings.map((heading) => toString(heading)),
    examples: tree.children.filter(isExample).map((code) => exampleOf(code, headings)),
  };
}

function isExample(node: RootContent): node is Code {
  return node.type === 'code' && node.lang === 'markdown' && node.meta != null;
}

function exampleOf(code: Code, headings: readonly Heading[]): Example {
  const [, verdict, level] = /^(pass|fail|na)(?: level=([0-4]))?$/u.exec(code.meta ?? '') ?? [];
  if (verdict === undefined) throw new Error(`unknown mark of an example: ${code.meta ?? ''}`);
  const line = code.position?.start.line ?? 0;
  const heading = headings.findLast(({ position }) => (position?.start.line ?? 0) < line);
  return {
    name: heading === undefined ? '' : toString(heading),
    verdict: verdict as Verdict,
    level: level === undefined ? null : Number(level),
    design: `${code.value}\n`,
  };
}

/** A design on the page of a kind of system, marked with what one of its expectations must say of it. */
export interface PromptExample extends Example {
  /** The expectation. */
  readonly of: string;
}

/** Reads `rules/prompts/<id>.md`. An example is a fence `markdown redirect-status pass level=3`; it is judged as a design of this kind or shape. */
export function readPromptPage(id: string): { headings: readonly string[]; examples: readonly PromptExample[] } {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(`rules/prompts/${id}.md`, 'utf8'));
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const frontMatter = id.endsWith('-heavy') ? `shapes: [${id}]` : `prompt: ${id}`;
  return {
    headings: headings.filter(({ depth }) => depth < 3).map((heading) => toString(heading)),
    examples: tree.children.filter(isExample).map((code) => {
      const [of = '', ...mark] = (code.meta ?? '').split(' ');
      const example = exampleOf({ ...code, meta: mark.join(' ') }, headings);
      return { ...example, of, design: `---\n${frontMatter}\n---\n\n${example.design}` };
    }),
  };
}
