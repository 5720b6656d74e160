import { allMarks, formatMarks, legendOf, shareLegend } from "../../domain/marks";
import { defaultSettings } from "../../domain/settings";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { holds, type Edit } from "../change";
import { palette } from "../palette";
import { freeSheetName } from "../sheet-names";
import { areaAt, cellAt, endRow, namedArea, type WorkbookSnapshot } from "../snapshot";
import { legendNames, markChoicesName, settingCell, settingNames } from "./settings-sheet";
import type { Content, Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

interface SettingLine {
  readonly name: string;
  readonly label: string;
  readonly value: Content;
  readonly remark: string;
}

const headerRow = 3;
const labelColumn = 0;
const valueColumn = 1;
const remarkColumn = 2;

/** Hundreds of spellings, which never change. */
const legends = { executes: legendOf("executes"), replaces: legendOf("replaces"), shares: shareLegend() };

/** The sheet Instellingen with the defaults, the legend that formulas look marks up in, and the choices of marks. */
export function newSettings(schoolYear: string, sheet: string): Edit {
  const lines = settingLines(schoolYear);
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
    ...choiceCells(choicesRow),
  ];
  const steps: Step[] = [
    ...writeSteps(
      sheet,
      cells.filter(({ content }) => content !== "empty"),
    ),
    ...lines.map(({ name }, index) => nameStep(sheet, name, first + index)),
    nameStep(sheet, markChoicesName, choicesRow, allMarks.length),
    ...dress(sheet, first, lines.length),
  ];
  return { edit: "newSheet", name: sheet, steps };
}

/**
 * Brings back what was deleted of Instellingen, below what stands there, and the legends as formulas look them up. The
 * school's own values stay, damaged ones too: these count as their default.
 */
export function restoreSettings(snapshot: WorkbookSnapshot, schoolYear: string): readonly Edit[] {
  const lines = settingLines(schoolYear);
  const sheet = lines.map(({ name }) => settingCell(snapshot, name)?.sheet).find((found) => found !== undefined);
  if (sheet === undefined) return [newSettings(schoolYear, freeSheetName(snapshot, sheets.names.settings))];
  const missing = lines.filter(({ name }) => settingCell(snapshot, name) === null);
  const first = endRow(sheet) + 1;
  const choicesRow = first + missing.length;
  const choices = namedArea(snapshot, markChoicesName) === null ? choiceCells(choicesRow) : [];
  const added = [...missing.flatMap((line, index) => lineCells(line, first + index)), ...choices];
  const steps = [
    ...writeSteps(
      sheet.id,
      added.filter(({ content }) => content !== "empty"),
    ),
    ...missing.map(({ name }, index) => nameStep(sheet.id, name, first + index)),
    ...(choices.length === 0 ? [] : [nameStep(sheet.id, markChoicesName, choicesRow, allMarks.length)]),
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

function choiceCells(row: number): readonly PlacedCell[] {
  return [
    { row, column: labelColumn, content: { text: sheets.settings.markChoices } },
    ...allMarks.map((mark, index): PlacedCell => ({
      row: row + index,
      column: valueColumn,
      content: { text: formatMarks([mark]) },
    })),
  ];
}

function nameStep(sheet: string, name: string, row: number, rowCount = 1): Step {
  return { do: "name", name, sheet, area: { row, column: valueColumn, rowCount, columnCount: 1 } };
}

function settingLines(schoolYear: string): readonly SettingLine[] {
  const labels = sheets.settings;
  const { points, thresholds, weeksPerYear } = defaultSettings;
  const number = (name: string, label: string, value: number, remark: string): SettingLine => ({
    name,
    label,
    value: { number: value },
    remark,
  });
  return [
    { name: settingNames.school, label: labels.school, value: "empty", remark: "" },
    { name: settingNames.schoolYear, label: labels.schoolYear, value: { text: schoolYear }, remark: "" },
    number(settingNames.weeksPerYear, labels.weeksPerYear, weeksPerYear, labels.weeksPerYearExplained),
    number(settingNames.pointsS, labels.pointsS, points.S, ""),
    number(settingNames.pointsM, labels.pointsM, points.M, labels.pointsExplained),
    number(settingNames.pointsL, labels.pointsL, points.L, ""),
    {
      name: settingNames.mandates,
      label: labels.mandates,
      value: { text: words.no },
      remark: labels.mandatesExplained,
    },
    number(
      settingNames.occupancyTooHigh,
      labels.occupancyTooHigh,
      thresholds.occupancyTooHigh,
      labels.occupancyExplained,
    ),
    number(settingNames.occupancyHigh, labels.occupancyHigh, thresholds.occupancyHigh, labels.ownChoice),
    number(settingNames.minutesPerTask, labels.minutesPerTask, thresholds.minutesPerTask, labels.ownChoice),
    number(settingNames.tasksPerPerson, labels.tasksPerPerson, thresholds.tasksPerPerson, labels.ownChoice),
    number(settingNames.transferableShare, labels.transferableShare, thresholds.transferableShare, labels.ownChoice),
    {
      name: legendNames.executes,
      label: labels.spellingsU,
      value: { text: legends.executes },
      remark: labels.spellingsExplained,
    },
    {
      name: legendNames.replaces,
      label: labels.spellingsV,
      value: { text: legends.replaces },
      remark: labels.spellingsExplained,
    },
    {
      name: legendNames.shares,
      label: labels.spellingsShare,
      value: { text: legends.shares },
      remark: labels.spellingsExplained,
    },
  ];
}

function dress(sheet: string, first: number, count: number): readonly Step[] {
  return [
    { do: "columnWidth", sheet, column: labelColumn, count: 1, points: 270 },
    { do: "columnWidth", sheet, column: valueColumn, count: 1, points: 110 },
    { do: "columnWidth", sheet, column: remarkColumn, count: 1, points: 420 },
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
    { do: "format", sheet, area: areaAt(first, remarkColumn, count, 1), format: { fontColor: palette.muted } },
    {
      do: "page",
      sheet,
      page: {
        orientation: "portrait",
        paperSize: "a4",
        fitToWidth: true,
        titleRows: null,
        footer: { left: "", center: "", right: sheets.page },
      },
    },
  ];
}
