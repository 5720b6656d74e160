import type { EngineSheet, WorkbookEngine } from "../../src/workbench/engine/engine";

/** All that stands in the played Excel's workbook, as text: equal for equal workbooks. */
export function enginePicture(engine: WorkbookEngine): string {
  const names = engine.names.map(({ name, sheetId, formula }) => [name, sheetId, formula]);
  const ofBook = { names: names.map((name) => JSON.stringify(name)).sort(), settings: [...engine.settings] };
  return JSON.stringify({ ...ofBook, sheets: engine.sheets.map(sheetPicture) }, null, 1);
}

function sheetPicture(sheet: EngineSheet): unknown {
  const { id, name, visibility, frozen, tables, charts } = sheet;
  const rules = sheet.conditionalFormats.map(({ area, type, formula, dataBar }) => ({ area, type, formula, dataBar }));
  return { id, name, visibility, frozen, tables, lists: coveredCells(sheet), charts, rules, cells: cellsOf(sheet) };
}

/** Which cells have which list: it is the same whether one area covers them or two. */
function coveredCells({ validations }: EngineSheet): readonly string[] {
  return validations
    .flatMap(({ area: { row, column, rowCount, columnCount }, ...rule }) =>
      Array.from({ length: rowCount * columnCount }, (_, index) =>
        JSON.stringify([row + Math.floor(index / columnCount), column + (index % columnCount), rule]),
      ),
    )
    .sort();
}

/** The comment on a cell; null for none. */
export function commentAt({ comments }: EngineSheet, row: number, column: number): string | null {
  return comments.find(({ area }) => area.row === row && area.column === column)?.text ?? null;
}

function cellsOf(sheet: EngineSheet): unknown[] {
  const area = sheet.usedArea({ formats: true });
  if (area === null) return [];
  return sheet.read(area).flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const format = Object.entries(sheet.format(row, column)).sort(([one], [other]) => one.localeCompare(other));
      const note = commentAt(sheet, row, column);
      const bare = cell.value === "" && cell.formula === null && note === null && format.length === 0;
      return bare ? [] : [[row, column, cell, format, note]];
    }),
  );
}
