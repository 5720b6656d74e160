import { ratingLegendStep } from "../../domain/self-rating";
import { defaultSettings } from "../../domain/settings";
import { words } from "../../text/words";
import { quotedText, rangeReference, type Anchoring } from "../a1";
import type { KeyPlaces } from "../key-places";
import { keysKey } from "../line-keys";
import { teamNames } from "../schema";
import { setting } from "../settings/setting-formula";
import { legendNames, thresholdNames } from "../settings/settings-sheet";
import { areaOf } from "./keyed-area";

/**
 * The formulas of the sheet Inschaling, which give the pane's numbers after any edit by hand. Ranges run from the tasks'
 * texts to the to-do's, and from the header to the heading of the means, so that inserted lines stay inside. Only
 * columns count whose key in the hidden row is that of somebody inside the school or school group, and only rows with a
 * key. A rating is found by its place in a legend of equal entries: so one that was typed as text counts too, and a
 * text that is none does not.
 */

/** Whose column it is: the key that each of a person's columns has. */
export type PersonColumn = "rating" | "flags";

/** The key of a person's column. */
export function personColumn(kind: PersonColumn, personId: string): string {
  return `${kind}:${personId}`;
}

const bestCount = 3;
/** More than there are rows in Team: a rating and a place in Team make one number, and come apart again. */
const span = 10_000;

/** Those inside with the highest ratings of a task, from what counts as able; of equals who comes first in Team. */
export function bestFormula(places: KeyPlaces, row: string): string {
  const ratings = across(places, row, "$A1");
  const tenths = `INT((FIND(${entry(ratings)},${legendNames.ratings})-1)/${ratingLegendStep})`;
  const able = `${tenths}/10>=${setting(thresholdNames.able, defaultSettings.thresholds.able)}`;
  const ranks = `(${tenths}*${span}-${placeInTeam(places, "rating")})/(${able})`;
  const names = Array.from(
    { length: bestCount },
    (_, index) => `INDEX(${teamNames.name},${span}-MOD(AGGREGATE(14,6,${ranks},${index + 1}),${span}))`,
  );
  return `=${names.map((name, index) => `IFERROR(${index === 0 ? "" : '", "&'}${name},"")`).join("&")}`;
}

/** The mean rating of a task by those inside; nothing when nobody rated it. */
export function meanFormula(places: KeyPlaces, row: string): string {
  return mean(across(places, row, "$A1"), `ISNUMBER(${placeInTeam(places, "rating")})`);
}

/** How many people inside call a task a bottleneck. */
export function reportedFormula(places: KeyPlaces, row: string): string {
  const flags = `"|"&UPPER(SUBSTITUTE(${across(places, row, "$A1")}," ",""))&"|"`;
  const reports = `ISNUMBER(FIND(${flags},${legendNames.bottleneck}))`;
  return `=SUMPRODUCT(${reports}*ISNUMBER(${placeInTeam(places, "flags")}))`;
}

/** Somebody's mean rating of the tasks in the cluster that is named on the row. */
export function clusterMeanFormula(places: KeyPlaces, row: string, column: string): string {
  const name = rangeReference(areaOf({ rows: [row, row], columns: ["cluster", "cluster"] }, places), "$A1");
  const ofCluster = `(${down(places, keysKey, "$A$1")}<>"")*(${down(places, "cluster", "$A$1")}=${name})`;
  return mean(down(places, column, "A$1"), ofCluster);
}

/** Somebody's hours in Team; nothing when none are given. */
export function appointedFormula(personId: string): string {
  const hours = `INDEX(${teamNames.hours},MATCH(${quotedText(personId)},${teamNames.personId},0))`;
  return `=IFERROR(IF(${hours}="","",${hours}),"")`;
}

/** Whether a rating lies in a band, as a rule for the area that begins at the header and the tasks' texts. */
export function bandFormula(places: KeyPlaces, band: "low" | "middle" | "high"): string {
  const cell = (row: string, anchoring: Anchoring) =>
    rangeReference(areaOf({ rows: [row, row], columns: ["task", "task"] }, places), anchoring);
  const { able, unsure } = defaultSettings.thresholds;
  const rating = cell("#header", "A1");
  const isUnsure = `${rating}<${setting(thresholdNames.unsure, unsure)}`;
  const isAble = `${rating}>=${setting(thresholdNames.able, able)}`;
  const inBand = { low: isUnsure, middle: `NOT(${isUnsure}),NOT(${isAble})`, high: isAble }[band];
  const prefix = personColumn("rating", "");
  return `=AND(LEFT(${cell(keysKey, "A$1")},${prefix.length})="${prefix}",ISNUMBER(${rating}),${inBand})`;
}

function across(places: KeyPlaces, row: string, anchoring: Anchoring): string {
  return rangeReference(areaOf({ rows: [row, row], columns: ["task", "todos"] }, places), anchoring);
}

function down(places: KeyPlaces, column: string, anchoring: Anchoring): string {
  return rangeReference(areaOf({ rows: ["#header", "#means"], columns: [column, column] }, places), anchoring);
}

/** The places in Team of those inside whose columns these are; an error for any other column. */
function placeInTeam(places: KeyPlaces, kind: PersonColumn): string {
  const inside = `REPT(${teamNames.personId},${teamNames.level}<>"${words.level.extern}")`;
  return `MATCH(${across(places, keysKey, "$A$1")},"${personColumn(kind, "")}"&${inside},0)`;
}

/** A rating as it stands in the legend. */
function entry(range: string): string {
  return `"|"&SUBSTITUTE(TRIM(${range}),".",",")&"|"`;
}

/** The mean of the ratings for which a condition holds; what is no rating is found just behind the legend. */
function mean(range: string, condition: string): string {
  const place = `FIND(${entry(range)},${legendNames.ratings}&${entry(range)})`;
  const counted = `${condition}*(${place}<=LEN(${legendNames.ratings}))`;
  const tenths = `INT((${place}-1)/${ratingLegendStep})`;
  return `=IFERROR(SUMPRODUCT(${counted}*${tenths})/SUMPRODUCT(${counted})/10,"")`;
}
