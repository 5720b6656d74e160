import { allMarks, formatMarks } from "../../domain/marks";
import { flagChoices } from "../../domain/self-rating";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { holds, type Edit, type NewSheet } from "../change";
import { palette } from "../palette";
import { newSheetName } from "../sheet-names";
import { areaAt, cellAt, endRow, namedArea, type WorkbookSnapshot } from "../snapshot";
import { settingLines, type SettingLine } from "./setting-lines";
import {
  decisionChoicesName,
  flagChoicesName,
  legendNames,
  markChoicesName,
  settingCell,
  settingsSheet,
} from "./settings-sheet";
import { sideMargins, type Content, type Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

const headerRow = 3;
const labelColumn = 0;
const valueColumn = 1;
const remarkColumn = 2;

/** What is to stand in named cells of a new sheet instead of the defaults. */
type GivenSettings = ReadonlyMap<string, Content>;

const noneGiven: GivenSettings = new Map();

/** The sheet Instellingen with the defaults, the legend that formulas look marks up in, and the choices of marks. */
export function newSettings(schoolYear: string, sheet: string, given: GivenSettings = noneGiven): NewSheet {
  const lines = settingLines(schoolYear).map((line) => ({ ...line, value: given.get(line.name) ?? line.value }));
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const first = headerRow + 1;
  const choicesRow = first + lines.length + 1;
  const cells: PlacedCell[] = [
    text(0, labelColumn, sheets.settings.title),
    text(1, labelColumn, sheets.settings.explanation),
    text(headerRow, labelColumn, sheets.settings.label),
    text(headerRow, valueColumn, sheets.settings.value),
    text(headerRow, remarkColumn, sheets.settings.remark),
    ...lines.flatMap((line, index) => lineCells(line, first + index)),
  ];
  const steps: Step[] = [
    ...writeSteps(
      sheet,
      cells.filter(({ content }) => content !== "empty"),
    ),
    ...lines.map(({ name }, index) => nameStep(sheet, name, first + index)),
    ...choiceSteps(sheet, choiceLists, choicesRow),
    ...dress(sheet, first, lines.length),
    ...percentages(sheet, lines, first),
  ];
  return { edit: "newSheet", name: sheet, steps };
}

/**
 * Brings back what was deleted of Instellingen, below what stands there, and the legends as formulas look them up. The
 * school's own values stay, damaged ones too: these count as their default.
 */
export function restoreSettings(snapshot: WorkbookSnapshot, schoolYear: string): readonly Edit[] {
  const lines = settingLines(schoolYear);
  const sheet = settingsSheet(snapshot);
  if (sheet === null) return [newSettings(schoolYear, newSheetName(snapshot, sheets.names.settings))];
  const missing = lines.filter(({ name }) => settingCell(snapshot, name) === null);
  const first = endRow(sheet) + 1;
  const choicesRow = first + missing.length;
  const choices = choiceLists.filter(({ name }) => namedArea(snapshot, name) === null);
  const added = missing.flatMap((line, index) => lineCells(line, first + index));
  const steps = [
    ...writeSteps(
      sheet.id,
      added.filter(({ content }) => content !== "empty"),
    ),
    ...missing.map(({ name }, index) => nameStep(sheet.id, name, first + index)),
    ...percentages(sheet.id, missing, first),
    ...choiceSteps(sheet.id, choices, choicesRow),
    ...damagedLegends(snapshot, lines).flatMap(({ place, content }) =>
      writeSteps(place.sheet.id, [{ row: place.row, column: place.column, content }]),
    ),
  ];
  return steps.length === 0 ? [] : [{ edit: "restoreSettings", steps }];
}

function damagedLegends(snapshot: WorkbookSnapshot, lines: readonly SettingLine[]) {
  const names: readonly string[] = Object.values(legendNames);
  return lines.flatMap(({ name, value }) => {
    const place = names.includes(name) ? settingCell(snapshot, name) : null;
    if (place === null || holds(cellAt(place.sheet, place.row, place.column), value)) return [];
    return [{ place, content: value }];
  });
}

function lineCells({ label, value, remark }: SettingLine, row: number): readonly PlacedCell[] {
  return [
    { row, column: labelColumn, content: { text: label } },
    { row, column: valueColumn, content: value },
    { row, column: remarkColumn, content: remark === "" ? "empty" : { text: remark } },
  ];
}

/** Values to choose from, which a defined name takes in. */
interface ChoiceList {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

const choiceLists: readonly ChoiceList[] = [
  {
    name: markChoicesName,
    label: sheets.settings.markChoices,
    values: allMarks.map((mark) => formatMarks([mark])),
  },
  {
    name: decisionChoicesName,
    label: sheets.settings.decisionChoices,
    values: Object.values(words.decision),
  },
  {
    name: flagChoicesName,
    label: sheets.settings.flagChoices,
    values: flagChoices,
  },
];

/** The lists below each other, from a row on. */
function choiceSteps(sheet: string, lists: readonly ChoiceList[], firstRow: number): readonly Step[] {
  let row = firstRow;
  return lists.flatMap(({ name, label, values }) => {
    const first = row;
    row += values.length;
    const cells = values.map((value, index): PlacedCell => ({
      row: first + index,
      column: valueColumn,
      content: { text: value },
    }));
    const title: PlacedCell = { row: first, column: labelColumn, content: { text: label } };
    return [...writeSteps(sheet, [title, ...cells]), nameStep(sheet, name, first, values.length)];
  });
}

function nameStep(sheet: string, name: string, row: number, rowCount = 1): Step {
  return { do: "name", name, sheet, area: { row, column: valueColumn, rowCount, columnCount: 1 } };
}

function percentages(sheet: string, lines: readonly SettingLine[], first: number): readonly Step[] {
  return lines.flatMap(({ isShare }, index): readonly Step[] =>
    isShare === true
      ? [{ do: "format", sheet, area: areaAt(first + index, valueColumn, 1, 1), format: { numberFormat: "0%" } }]
      : [],
  );
}

function dress(sheet: string, first: number, count: number): readonly Step[] {
  return [
    { do: "columnWidth", sheet, column: labelColumn, count: 1, points: 264 },
    { do: "columnWidth", sheet, column: valueColumn, count: 1, points: 110 },
    { do: "columnWidth", sheet, column: remarkColumn, count: 1, points: 320 },
    {
      do: "format",
      sheet,
      area: areaAt(0, labelColumn, 1, 1),
      format: { bold: true, fontSize: 16, fontColor: palette.heading },
    },
    { do: "format", sheet, area: areaAt(1, labelColumn, 1, 1), format: { fontColor: palette.muted } },
    {
      do: "format",
      sheet,
      area: areaAt(headerRow, labelColumn, 1, 3),
      format: { bold: true, fill: palette.headingFill, fontColor: palette.heading },
    },
    {
      do: "format",
      sheet,
      area: areaAt(first, valueColumn, count, 1),
      format: { horizontalAlignment: "Left", gridLines: palette.line },
    },
    {
      do: "format",
      sheet,
      area: areaAt(first, remarkColumn, count, 1),
      format: { fontColor: palette.muted, wrapText: true },
    },
    { do: "format", sheet, area: areaAt(first, labelColumn, count, 3), format: { verticalAlignment: "Top" } },
    {
      do: "page",
      sheet,
      page: {
        orientation: "portrait",
        paperSize: "a4",
        sideMargins: sideMargins.narrow,
        fitToWidth: true,
        titleRows: null,
        footer: { left: "", center: "", right: sheets.page },
      },
    },
  ];
}
