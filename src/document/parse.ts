import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { collectBlocks } from './blocks.js';
import type { Document } from './document.js';
import { readFrontMatter } from './front-matter.js';
import { checkLimits } from './limits.js';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * Reads Markdown as sections, blocks and statements.
 *
 * @param markdown with GitHub's extensions and front matter, any line endings
 * @returns the document, every statement with its place in `markdown`; a byte order mark takes none
 * @throws DocumentError when the text is too large or nested too deeply to be parsed in reasonable time
 */
export function parseDocument(markdown: string): Document {
  const source = markdown.replace(/^\uFEFF/u, '');
  checkLimits(source);
  const tree = processor.parse(source);
  const { sections, blocks } = collectBlocks(tree, source);
  const statements = blocks.flatMap((block) => block.statements);
  const first = tree.children[0];
  const frontMatter = first?.type === 'yaml' ? readFrontMatter(first.value) : {};
  const titled = frontMatter['title'];
  const heading = sections.find((section) => section.heading !== '' && section.depth < 7)?.heading ?? null;
  return {
    title: typeof titled === 'string' && titled.trim() !== '' ? titled.trim() : heading,
    frontMatter,
    sections,
    blocks,
    statements,
    words: countWords(statements.filter(({ block }) => block.kind !== 'code' && block.kind !== 'diagram')),
    lineStarts: lineStartsOf(source),
  };
}

function countWords(statements: Document['statements']): number {
  return statements.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  );
}

function lineStartsOf(source: string): readonly number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  return starts;
}
