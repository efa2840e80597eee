import { readExpression, resultOf, type Operand } from './arithmetic.js';
import type { Context } from './context.js';
import type { Reading } from './readings.js';
import { plainSum } from './written-sums.js';
import { quantitiesOf, type Quantity } from './quantities.js';

/** A sum that stands below its result, as lists have it: "1 TB of new content per month", and below "1 KB per write * 1 billion writes". */
export interface SumBelow {
  readonly inputs: readonly Operand[];
  readonly working: string;
  /** The statement of the result, and its figure. */
  readonly above: Reading;
  readonly stated: Quantity;
  readonly result: Operand;
  /** Nothing else above could be meant, and nothing else below belongs to it. */
  readonly isOnly: boolean;
}

/** What a list item works out for the item that it hangs on; null where it works out nothing, or more than one figure could be meant. */
export function sumBelow(reading: Reading, context: Context): SumBelow | null {
  const { statement } = reading;
  if (statement.block.kind !== 'item' || reading.quantities.length < 2 || /[=≈→⇒]|->/u.test(statement.text))
    return null;
  if (!/[×*÷/]|\sx\s/u.test(statement.text)) return null;
  const [above, ...others] = context.leadIn(reading);
  if (above?.statement.block.kind !== 'item' || others.length > 0) return null;
  const text = plainSum(statement);
  const expression = readExpression(text, text === statement.text ? reading.quantities : quantitiesOf(text));
  if (expression === null) return null;
  const { inputs } = expression;
  const bytes = inputs.some(({ quantity }) => quantity?.dimension === 'bytes');
  const fitting = above.quantities.filter(
    ({ dimension }) => (dimension === 'bytes') === bytes && dimension !== 'duration',
  );
  const [stated] = fitting;
  if (stated === undefined || fitting.length > 1) return null;
  return {
    inputs,
    working: expression.text,
    above,
    stated,
    result: resultOf(above.statement.text, stated),
    isOnly:
      above.quantities.length === 1 &&
      context.below(above).filter(({ quantities }) => quantities.length >= 2).length === 1,
  };
}
