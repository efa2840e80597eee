/** Fence languages whose text draws boxes and arrows. */
const DIAGRAM_LANGUAGES = new Set([
  'mermaid',
  'plantuml',
  'puml',
  'uml',
  'dot',
  'graphviz',
  'd2',
  'ditaa',
  'sequence',
  'flow',
]);

const DRAWING = /[│─┌┐└┘├┤┬┴┼▼▲►◄→←]|-->|->>|<--|==>|\+--|\|\s*$/u;

/** Whether a code block draws a diagram: by the language of its fence, or because it opens as one, or is drawn in characters. */
export function isDiagram(language: string, value: string): boolean {
  if (DIAGRAM_LANGUAGES.has(language)) return true;
  if (/^\s*(?:@startuml|sequenceDiagram|flowchart\s|graph\s+(?:TD|LR|TB|RL|BT)\b)/u.test(value)) return true;
  if (language !== '' && language !== 'text' && language !== 'txt' && language !== 'ascii') return false;
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const drawn = lines.filter((line) => DRAWING.test(line)).length;
  return drawn >= 2 && drawn * 3 >= lines.length;
}
