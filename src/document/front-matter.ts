import { load } from 'js-yaml';

/**
 * Reads front matter as data.
 *
 * @param value the YAML between the fences
 * @returns its keys and values; empty when it is not a mapping or not YAML, since a design is judged by its text
 */
export function readFrontMatter(value: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = load(value);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
