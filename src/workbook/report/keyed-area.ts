import type { KeyPlaces } from "../key-places";
import { areaAt, type Area } from "../snapshot";
import type { KeyedArea } from "./report-plan";

/** Where these lines stand; a line that is not there is taken to be the first of the sheet. */
export function areaOf({ rows, columns }: KeyedArea, places: KeyPlaces): Area {
  const [top, bottom] = [places.rows.get(rows[0]) ?? 0, places.rows.get(rows[1]) ?? 0];
  const [left, right] = [places.columns.get(columns[0]) ?? 0, places.columns.get(columns[1]) ?? 0];
  return areaAt(top, left, bottom - top + 1, right - left + 1);
}
