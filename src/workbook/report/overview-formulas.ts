import type { SituationKind } from "../../domain/model";
import type { PersonLoads } from "../../domain/person-loads";
import { roundingError } from "../../domain/rounding";
import { defaultSettings } from "../../domain/settings";
import { quotedText } from "../a1";
import { comparable } from "../comparable";
import { coreSign, figureName, matrixNames, type FigureKey } from "../schema";
import { setting } from "../settings/setting-formula";
import { thresholdNames } from "../settings/settings-sheet";

/**
 * Formulas that show the figures of `keyFigures` on another sheet, live. They show nothing as long as the situation has
 * no sheet. The ranges of their names run from the header to the closing line, so every condition asks for a key: header
 * texts and the user's own lines have none. A text is more than any number, hence ISNUMBER beside comparisons, and texts
 * stand only in an argument of SUMPRODUCT of their own, where they count as 0.
 */
export interface OverviewFormulas {
  readonly withoutExecutor: string;
  readonly onOnePerson: string;
  readonly highestOccupancy: string;
  readonly technicalShare: string;
  readonly pedagogicalShare: string;
  /** TRUE when shares and loads of clusters are in hours, FALSE when they are in numbers of tasks and points. */
  readonly inHours: string;
  readonly busFactor: string;
  readonly hoursLeft: string;
  /** What `personLoad` is in, by its name in these texts. */
  readonly personUnit: (texts: Readonly<Record<PersonLoads["unit"], string>>) => string;
  /** What the people with these IDs carry together. */
  readonly personLoad: (ids: readonly string[]) => string;
  /** The load of the cluster with this name: a text between quotes, or the cell in which it stands. */
  readonly clusterLoad: (name: string) => string;
}

/** The formulas for one situation. */
export function overviewFormulas(situation: SituationKind): OverviewFormulas {
  const figure = (key: FigureKey) => figureName(situation, key);
  const hours = figure("#hoursPerWeek");
  const isTask = `(${matrixNames[situation].taskIds}<>"")`;
  const work = `${isTask}*(1-ISNUMBER(${hours})*(${hours}=0))`;
  const executed = `${work}*ISNUMBER(${figure("#executors")})*(${figure("#executors")}>0)`;
  const inHours = `${count(`${executed}*(1-ISNUMBER(${hours}))`)}=0`;
  const cluster = comparable(figure("#cluster"));
  const share = (start: string): string => {
    const ofKind = `${executed}*(LEFT(${cluster},${start.length})="${start}")`;
    const inTasks = `${count(ofKind)}/${count(executed)}`;
    const ofHours = `SUMPRODUCT(${ofKind},${hours})/SUMPRODUCT(${executed},${hours})`;
    return shown(`IF(${count(executed)}=0,"",IF(${inHours},${ofHours},${inTasks}))`);
  };
  return {
    withoutExecutor: shown(count(`${work}*(${figure("#executors")}=0)`)),
    onOnePerson: shown(count(`${work}*(${figure("#covered")}=1)*(${figure("#inside")}=1)`)),
    highestOccupancy: shown(highestOccupancy(situation)),
    technicalShare: share("tech"),
    pedagogicalShare: share("ped"),
    inHours: shown(inHours),
    busFactor: shown(busFactor(situation)),
    hoursLeft: shown(hoursLeft(situation)),
    personUnit: ({ hours: inHour, points, tasks }) =>
      shown(
        inPersonUnit(situation, { hours: quotedText(inHour), points: quotedText(points), tasks: quotedText(tasks) }),
      ),
    personLoad: (ids) => shown(personLoad(situation, ids)),
    clusterLoad: (cell) => {
      const own = `${executed}*(${cluster}=${comparable(cell)})`;
      return shown(`IF(${inHours},SUMPRODUCT(${own},${hours}),SUMPRODUCT(${own},${figure("#points")}))`);
    },
  };
}

function shown(formula: string): string {
  return `=IFERROR(${formula},"")`;
}

/** Whoever has most of what stands in this row of a situation; an error without people. */
function mostOf(situation: SituationKind, key: FigureKey): string {
  return `AGGREGATE(14,6,${figureName(situation, key)}/(${matrixNames[situation].personIds}<>""),1)`;
}

function highestOccupancy(situation: SituationKind): string {
  const known = `(${matrixNames[situation].personIds}<>"")*ISNUMBER(${figureName(situation, "#occupancy")})`;
  return `IF(${count(known)}=0,"",${mostOf(situation, "#occupancy")})`;
}

function busFactor(situation: SituationKind): string {
  const core = `(${matrixNames[situation].taskIds}<>"")*(${figureName(situation, "#core")}="${coreSign}")`;
  const stuckShare = setting(thresholdNames.stuckShare, defaultSettings.thresholds.stuckShare);
  const limit = `${stuckShare}*${count(core)}+${roundingError}`;
  const stuck = count(`${core}*(${figureName(situation, "#covered")}=0)`);
  const alone = `IFERROR(${mostOf(situation, "#alone")},0)`;
  return `IF(${count(core)}=0,"",IF(${stuck}>${limit},0,IF(${stuck}+${alone}>${limit},1,2)))`;
}

function hoursLeft(situation: SituationKind): string {
  const [hours, load] = [figureName(situation, "#hours"), figureName(situation, "#hoursLoad")];
  const known = `(${matrixNames[situation].personIds}<>"")*ISNUMBER(${hours})*ISNUMBER(${load})`;
  return `IF(${count(known)}=0,"",SUMPRODUCT(${known},${hours})-SUMPRODUCT(${known},${load}))`;
}

/** Formulas by the unit in which the loads of people can be set beside each other, as in `personLoads`. */
function inPersonUnit(situation: SituationKind, formulas: Readonly<Record<PersonLoads["unit"], string>>): string {
  const [tasks, hours] = [figureName(situation, "#tasks"), figureName(situation, "#hoursLoad")];
  const working = `(${matrixNames[situation].personIds}<>"")*ISNUMBER(${tasks})*(${tasks}>0)`;
  const withoutHours = count(`${working}*(1-ISNUMBER(${hours}))`);
  const withHours = count(`${working}*ISNUMBER(${hours})`);
  return `IF(${withoutHours}=0,${formulas.hours},IF(${withHours}=0,${formulas.points},${formulas.tasks}))`;
}

function personLoad(situation: SituationKind, ids: readonly string[]): string {
  const between = (text: string): string => `"|"&${text}&"|"`;
  const own = `1*ISNUMBER(FIND(${between(matrixNames[situation].personIds)},${between(quotedText(ids.join("|")))}))`;
  const sum = (key: FigureKey): string => `SUMPRODUCT(${own},${figureName(situation, key)})`;
  return inPersonUnit(situation, {
    hours: sum("#hoursLoad"),
    points: sum("#pointsLoad"),
    tasks: sum("#tasks"),
  });
}

/** The number of cells of which every one of these conditions, multiplied, is true. */
function count(conditions: string): string {
  return `SUMPRODUCT(${conditions})`;
}
