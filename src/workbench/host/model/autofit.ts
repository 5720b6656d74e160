import { intersect } from "../addresses";
import { displayText } from "../display-text";
import { gridOf } from "./cell-contents";
import { RangeTarget } from "./targets";

/** Points that a character of the standard font takes, the room beside the text, and the height of a line. */
const CHARACTER = 5.3;
const PADDING = 6;
const LINE = 15;
const MAX_ROW_HEIGHT = 409.5;

/** An autofit looks at the used cells only. */
function usedPart({ sheet, area }: RangeTarget): RangeTarget | null {
  const used = sheet.usedArea();
  const shared = used && intersect(used, area);
  return shared && new RangeTarget(sheet, shared);
}

function textsOf(range: RangeTarget): string[][] {
  return gridOf(range, ({ value }, row, column) =>
    displayText(value, range.sheet.format(row, column).numberFormat ?? "General"),
  );
}

/** Makes columns as wide as their longest text, by the count of characters. */
export function autofitColumns(whole: RangeTarget): void {
  const range = usedPart(whole);
  if (!range) return;
  const { sheet, area } = range;
  const texts = textsOf(range);
  for (let index = 0; index < area.columnCount; index++) {
    const lines = texts.flatMap((row) => (row[index] ?? "").split("\n"));
    const longest = Math.max(0, ...lines.map((line) => line.length));
    if (longest > 0) sheet.setColumnWidth(area.column + index, 1, longest * CHARACTER + PADDING);
  }
}

/** Makes rows as high as their wrapped texts ask. */
export function autofitRows(whole: RangeTarget): void {
  const range = usedPart(whole);
  if (!range) return;
  const { sheet, area } = range;
  textsOf(range).forEach((texts, index) => {
    const row = area.row + index;
    const lines = texts.map((text, offset) => {
      const column = area.column + offset;
      if (!sheet.format(row, column).wrapText) return 1;
      const width = Math.max(CHARACTER, sheet.columnWidth(column) - PADDING);
      return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * CHARACTER) / width)), 0);
    });
    sheet.setRowHeight(row, 1, Math.min(MAX_ROW_HEIGHT, Math.max(1, ...lines) * LINE));
  });
}
