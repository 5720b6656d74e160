import { shareLegendStep } from "../../domain/marks";
import { defaultSettings } from "../../domain/settings";
import { words } from "../../text/words";
import { rangeReference, type Anchoring } from "../a1";
import { differenceFormulas, type DifferenceFormulas } from "./difference";
import {
  columnBand,
  rowBand,
  type MatrixColumnKey,
  type MatrixGeometry,
  type MatrixTotalKey,
  type TargetColumnKey,
} from "./matrix-geometry";
import { coreSign, listNames, teamNames } from "../schema";
import { setting } from "../settings/setting-formula";
import { entries } from "./mark-entries";
import { legendNames, settingNames } from "../settings/settings-sheet";

/**
 * The formulas of a generated situation: live totals that give the pane's numbers after any edit by hand, in Excel 2019
 * and LibreOffice. Marks are looked up between bars in a legend cell, since wildcards and SEARCH miscount ("?" matches
 * every letter). Ranges run from the header to the thin closing row, so that inserted lines stay inside; lines without
 * a key in the hidden row or column are the user's and do not count. ISNUMBER stands beside every comparison with 0: a
 * formula that shows "" is no 0 in Excel, and is one elsewhere. A share such as U70 is read from its place in a legend of
 * equal entries, since VALUE in an array needs Ctrl+Shift+Enter in Excel 2019.
 */
interface MatrixFormulas {
  readonly ofTask: (row: number) => TaskFormulas;
  readonly ofPerson: (column: number) => Readonly<Record<PersonFigure, string>>;
}

/** By key of the column. */
type TaskFormulas = Readonly<
  Record<"size" | Exclude<MatrixColumnKey, TargetColumnKey | "#cluster" | "#description" | "#finding">, string>
> &
  Partial<DifferenceFormulas>;

type PersonFigure = "level" | "tasks" | "hoursLoad" | "pointsLoad" | "hours" | "occupancy" | "minutes" | "alone";

/** The formulas that go with this geometry. */
export function matrixFormulas(geometry: MatrixGeometry): MatrixFormulas {
  return { ofTask: (row) => taskFormulas(geometry, row), ofPerson: (column) => personFormulas(geometry, column) };
}

const { points: standardPoints, weeksPerYear: standardWeeks } = defaultSettings;

/** Settings above the figures that follow from them: there each task's formula finds what counts. */
export const shownSettings = {
  weeksPerYear: {
    row: "#hours",
    column: "#hoursPerWeek",
    formula: `=${setting(settingNames.weeksPerYear, standardWeeks)}`,
  },
  S: { row: "#hours", column: "#points", formula: `=${setting(settingNames.pointsS, standardPoints.S)}` },
  M: { row: "#occupancy", column: "#points", formula: `=${setting(settingNames.pointsM, standardPoints.M)}` },
  L: { row: "#minutes", column: "#points", formula: `=${setting(settingNames.pointsL, standardPoints.L)}` },
} as const satisfies Readonly<
  Record<string, { readonly row: MatrixTotalKey; readonly column: MatrixColumnKey; readonly formula: string }>
>;

/**
 * TRUE for the cells whose text is an entry of the legend. Most cells are empty, and these are found at once in front of
 * it, at 1, which makes the division an error: else each of them would be looked for all along the legend.
 */
function isIn(legend: string, range: string): string {
  return `ISNUMBER(1/(FIND(${entries(range)},"|| "&${legend})-1))`;
}

function executes(range: string): string {
  return isIn(legendNames.executes, range);
}

/** TRUE for the cells of who executes or replaces. */
function covers(range: string): string {
  return isIn(`${legendNames.executes}&" "&${legendNames.replaces}`, range);
}

/**
 * A part of a formula only where it is needed, since it is slow. A pattern such as "*V*" is found in more cells than those
 * with a V, so that it is left out only where it comes to nothing.
 */
function whereFound(pattern: string, range: string, needed: string, otherwise: string): string {
  return `IF(COUNTIF(${range},"${pattern}")=0,${otherwise},${needed})`;
}

/** In every text with a share such as U70, and in some without. */
const sharePattern = "*U?*";
/** In every text with a V, and in some without. */
const replacePattern = "*V*";

/** Where a share such as U70 stands in its legend; what is no share is found just behind it, where it is appended. */
function sharePlace(range: string): string {
  return `FIND(${entries(range)},${legendNames.shares}&${entries(range)})`;
}

/** 1 for the cells with a share of their own, else 0. */
function hasShare(range: string): string {
  return `(${sharePlace(range)}<=LEN(${legendNames.shares}))`;
}

/** The share of the cells with one of their own, from 0 to 1; else 0, as just behind the legend stands the 101st. */
function setShare(range: string): string {
  return `MOD(INT(${sharePlace(range)}/${shareLegendStep})+1,101)/100`;
}

function cell(row: number, column: number, anchoring: Anchoring): string {
  return rangeReference({ row, column, rowCount: 1, columnCount: 1 }, anchoring);
}

function place(geometry: MatrixGeometry, key: MatrixColumnKey): number {
  return geometry.columns.get(key) ?? geometry.closingColumn;
}

function totalRow(geometry: MatrixGeometry, key: MatrixTotalKey): number {
  return geometry.totals.get(key) ?? geometry.keyRow;
}

function lookUp(list: string, key: string, keys: string, otherwise: string): string {
  const found = `INDEX(${list},MATCH(${key},${keys},0))`;
  return `IFERROR(IF(${found}="",${otherwise},${found}),${otherwise})`;
}

function taskFormulas(geometry: MatrixGeometry, row: number): TaskFormulas {
  const id = cell(row, geometry.keyColumn, "$A1");
  const at = (key: MatrixColumnKey) => cell(row, place(geometry, key), "$A1");
  const size = cell(row, geometry.sizeColumn, "$A1");
  const marks = rangeReference(rowBand(geometry, row), "$A1");
  const personKeys = rangeReference(rowBand(geometry, geometry.keyRow), "$A$1");
  const levels = rangeReference(rowBand(geometry, totalRow(geometry, "#level")), "$A$1");
  const kind = `IFERROR(INDEX(${listNames.kind},MATCH(${id},${listNames.taskId},0)),"")`;
  const executors = `IF(${at("#inside")}>0,${at("#inside")},${at("#executors")})`;
  const sharers = `(${personKeys}<>"")*(((${levels}<>"${words.level.extern}")+(${at("#inside")}=0))>0)`;
  const even = `MAX(0,${executors}-SUMPRODUCT(${hasShare(marks)}*${sharers}))`;
  const left = `MAX(0,1-SUMPRODUCT(${setShare(marks)}*${sharers}))`;
  const share = whereFound(sharePattern, marks, `IFERROR(${left}/${even},0)`, `1/${executors}`);
  const inside = `SUMPRODUCT(${executes(marks)}*(${personKeys}<>"")*(${levels}<>"${words.level.extern}"))`;
  const covered = `SUMPRODUCT(${covers(marks)}*(${personKeys}<>""))`;
  const noWork = `AND(ISNUMBER(${at("#hoursPerWeek")}),${at("#hoursPerWeek")}=0)`;
  const settingCell = (key: keyof typeof shownSettings) => {
    const { row: total, column } = shownSettings[key];
    return cell(totalRow(geometry, total), place(geometry, column), "$A$1");
  };
  const notApplicable = `"${words.kind.notApplicable}"`;
  return {
    size: `=IF(${kind}=${notApplicable},${notApplicable},${lookUp(listNames.size, id, listNames.taskId, '""')})`,
    "#executors": `=SUMPRODUCT(${executes(marks)}*(${personKeys}<>""))`,
    "#inside": `=${whereFound(words.level.extern, levels, inside, at("#executors"))}`,
    "#covered": `=${whereFound(replacePattern, marks, covered, at("#executors"))}`,
    "#core": `=IF(AND(${kind}="${words.kind.core}",NOT(${noWork})),"${coreSign}","")`,
    "#hoursPerWeek": `=${hoursPerWeek(size, settingCell("weeksPerYear"))}`,
    "#share": `=IF(${at("#executors")}=0,0,${share})`,
    "#points": `=IF(${noWork},0,${points(size, [settingCell("S"), settingCell("M"), settingCell("L")])})`,
    ...(geometry.situation === "target" ? differenceFormulas(geometry, row) : {}),
  };
}

/** Hours a week of a size as the domain reads it: a number, "1,5 u", "20 u/jaar"; "" for S, M, L and other text. */
function hoursPerWeek(size: string, weeksPerYear: string): string {
  const tight = `SUBSTITUTE(SUBSTITUTE(LOWER(${size})," ",""),".",",")`;
  const bare = ["per", "/jaar", "/week", "jaar", "week", "uur", "u"].reduce(
    (text, word) => `SUBSTITUTE(${text},"${word}","")`,
    tight,
  );
  const weeks = `IF(ISNUMBER(SEARCH("jaar",${size})),${weeksPerYear},1)`;
  const fromText = `IFERROR(NUMBERVALUE(${bare},",",".")/${weeks},"")`;
  const fromNumber = `IF(${size}<0,"",${size})`;
  return `IF(${size}="","",IF(${size}="${words.kind.notApplicable}",0,IF(ISNUMBER(${size}),${fromNumber},${fromText})))`;
}

function points(size: string, [small, medium, large]: readonly [string, string, string]): string {
  const sizeClass = `UPPER(TRIM(${size}))`;
  return `IF(${sizeClass}="S",${small},IF(${sizeClass}="L",${large},${medium}))`;
}

/**
 * What the person of this column carries of an amount that stands beside each task, in the tasks of which the condition
 * holds; texts beside other tasks stand in an argument of SUMPRODUCT of their own, where they count as 0.
 */
export function loadOf(geometry: MatrixGeometry, column: number, amount: string, condition?: string): string {
  const band = (at: number) => rangeReference(columnBand(geometry, at), "$A$1");
  const own = rangeReference(columnBand(geometry, column), "A$1");
  const level = cell(totalRow(geometry, "#level"), column, "A$1");
  const [inside, share] = [band(place(geometry, "#inside")), band(place(geometry, "#share"))];
  const carried = [
    executes(own),
    `(${band(geometry.keyColumn)}<>"")`,
    `(((${level}<>"${words.level.extern}")+(${inside}=0))>0)`,
    ...(condition === undefined ? [] : [condition]),
  ].join("*");
  const even = `SUMPRODUCT(${carried}*(1-${hasShare(own)}),${share},${amount})`;
  const set = `SUMPRODUCT(${carried}*${setShare(own)},${amount})`;
  return whereFound(sharePattern, own, `${even}+${set}`, `SUMPRODUCT(${carried},${share},${amount})`);
}

function personFormulas(geometry: MatrixGeometry, column: number): ReturnType<MatrixFormulas["ofPerson"]> {
  const band = (key: MatrixColumnKey) => rangeReference(columnBand(geometry, place(geometry, key)), "$A$1");
  const taskKeys = rangeReference(columnBand(geometry, geometry.keyColumn), "$A$1");
  const own = rangeReference(columnBand(geometry, column), "A$1");
  const id = cell(geometry.keyRow, column, "A$1");
  const at = (key: "#level" | "#tasks" | "#hoursLoad" | "#hours") => cell(totalRow(geometry, key), column, "A$1");
  const noWork = `ISNUMBER(${band("#hoursPerWeek")})*(${band("#hoursPerWeek")}=0)`;
  const counted = `${executes(own)}*(${taskKeys}<>"")*(1-${noWork})`;
  const load = (key: "#hoursPerWeek" | "#points") => loadOf(geometry, column, band(key));
  const withoutHours = `SUMPRODUCT(${counted}*(${band("#hoursPerWeek")}=""))`;
  const alone = `${covers(own)}*(${band("#covered")}=1)*(${band("#core")}="${coreSign}")`;
  return {
    level: `=${lookUp(teamNames.level, id, teamNames.personId, `"${words.level.school}"`)}`,
    tasks: `=SUMPRODUCT(${counted})`,
    hoursLoad: `=IF(${withoutHours}>0,"",${load("#hoursPerWeek")})`,
    pointsLoad: `=IF(ISNUMBER(${at("#hoursLoad")}),"",${load("#points")})`,
    hours: `=${lookUp(teamNames.hours, id, teamNames.personId, '""')}`,
    occupancy: `=IF(AND(ISNUMBER(${at("#hoursLoad")}),ISNUMBER(${at("#hours")})),IF(${at("#hours")}>0,${at("#hoursLoad")}/${at("#hours")},""),"")`,
    minutes: `=IF(AND(ISNUMBER(${at("#hours")}),${at("#tasks")}>0),IF(${at("#hours")}>0,60*${at("#hours")}/${at("#tasks")},""),"")`,
    alone: `=${whereFound(coreSign, band("#core"), `SUMPRODUCT(${alone})`, "0")}`,
  };
}
