import type { Slice } from '../document/document.js';

/** Whether words of a text are only a part of an identifier: "stream" in `StreamedListRequest`, "key" in `api_dev_key`. */
export function isWithinIdentifier(text: string, { start, end }: Slice): boolean {
  return /[\p{L}\p{N}_]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}_]/u.test(text[end] ?? '');
}

/** Whether they are its last words, set off by case: "Service" in `PaymentService`. */
export function isLastWord(text: string, { start, end }: Slice): boolean {
  return !/[\p{L}\p{N}_]/u.test(text[end] ?? '') && text[start - 1] !== '_';
}
