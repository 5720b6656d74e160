import type { SettingKey, SettingLimit, SettingUnit, SettingValues } from "../domain/settings";
import { counted, number, people, percent, points, quoted, tasks } from "./format";
import { sheets } from "./sheets";
import { words } from "./words";

const labels: Readonly<Record<SettingKey, string>> = { ...sheets.settings, ...sheets.settings.thresholds };

/** A number with what it stands for. */
const amounts: Readonly<Record<SettingUnit, (value: number) => string>> = {
  share: percent,
  rating: number,
  minutes: (value) => counted(value, "minuut", "minuten"),
  tasks,
  people,
  weeks: (value) => counted(value, "week", "weken"),
  points,
};

/** What stands behind the field of a number. */
const units: Readonly<Record<SettingUnit, string>> = {
  share: "%",
  rating: "op 10",
  minutes: "minuten",
  tasks: "taken",
  people: "personen",
  weeks: "weken",
  points: "punten",
};

/** What a setting does, where the question arises. */
const hints: Readonly<Record<SettingKey, string>> = {
  school: "Staat bovenaan de bladen.",
  schoolYear: "Bijvoorbeeld 2026-2027. Staat bovenaan de bladen en bij wat jullie beslissen.",
  educationLevel: "",
  group: "Zo noemen we de groep van scholen waar jullie bij horen. In de kolom ‘Niveau’ heet die SG.",
  weeksPerYear: "Uren per jaar worden hierdoor gedeeld.",
  pointsS: "Voor een kleine taak.",
  pointsM: "Ook voor een taak zonder omvang.",
  pointsL: "Voor een grote taak.",
  mandates: "B beslist, S stuurt aan en volgt op, A is aanspreekpunt.",
  balance: "Niemand wordt genoemd.",
  workPerPerson: "Anders staat het werk per cluster. Spreek het eerst af met het team.",
  personalNames: "Alleen als iedereen het goed vindt: vorming, rollen, eigen meldingen en uren.",
  occupancyTooHigh: "Bezetting is belasting gedeeld door ICT-uren; 100 % is precies vol.",
  occupancyHigh: "Ter info, nog voor het te veel is.",
  occupancyLow: "Alleen als iemand anders te veel taken heeft.",
  occupancySpread: "Tussen wie het meeste en wie het minste heeft.",
  minutesPerTask: "ICT-uren per week, gedeeld door het aantal taken.",
  tasksPerPerson: "Telt alleen wat iemand uitvoert.",
  transferableShare: "Overdraagbaar is wat iemand anders kan opnemen, volgens ‘Wie best?’.",
  able: "Op het blad Inschaling geeft wie wil zichzelf een cijfer.",
  unsure: "Voor gewone taken.",
  unsureCore: "Kerntaken zijn best bij de ICT-coördinator.",
  keyPersonShare: "Kerntaken die één persoon alleen opvangt.",
  stuckShare: "Zo veel mag wegvallen als één persoon vertrekt.",
  technicalShare: "Deel van het uitgevoerde werk.",
  pedagogicalShare: "Deel van het uitgevoerde werk.",
  technicalShareOfPict: "PICT is de pedagogische ICT-coördinator.",
  twoRolesShare: "Wie zowel technische als pedagogische kerntaken draagt.",
  twoRolesDifference: "Tussen het gemiddelde cijfer voor beide soorten.",
  decidedShare: "Daaronder gelden de mandaten als nog niet ingevuld.",
  executorsToLead: "Samen aan één taak.",
  workedShare: "Alleen van wie de eigen gewerkte uren deelt.",
};

/** What a setting is, in words. */
function shown(key: SettingKey, values: Partial<SettingValues>, unit: SettingUnit | null): string {
  const value = values[key] ?? "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return unit === null ? number(value) : amounts[unit](value);
  if (key === "educationLevel" && values.educationLevel) return words.educationLevel[values.educationLevel];
  if (key === "group" && values.group) return words.group[values.group];
  return value === "" ? "leeg" : value;
}

/** The view Instellingen: what a school can set. */
export const settings = {
  heading: "Instellingen",
  labels,
  hints,
  units,
  explanation: "Wat je hier wijzigt, staat meteen op het blad ‘Instellingen’, en omgekeerd.",
  groups: {
    school: "Jullie school",
    amounts: "Omvang en belasting",
    findings: "Wat gemeld wordt",
    overview: "Op het blad Overzicht",
    thresholds: "Grenzen voor knelpunten",
  },
  thresholdsExplained: "Vuistregels, geen normen. Pas ze aan als een melding bij jullie te vroeg of te laat komt.",
  thresholdGroups: {
    occupancy: "Hoeveel werk iemand heeft",
    dependence: "Wat van één persoon afhangt",
    ability: "Wat iemand kan, volgens de eigen inschaling",
    mix: "Techniek en pedagogie",
    mandates: "Wie beslist en aanstuurt",
  },
  notChosen: "nog niet gekozen",
  noGroup: "geen: de school staat op zichzelf",
  standard: (value: number, unit: SettingUnit): string => `Standaard ${amounts[unit](value)}.`,
  reset: "Zet terug op standaard",
  resetNamed: (key: SettingKey): string => `Zet terug op standaard: ${labels[key]}`,
  showSheet: "Toon het blad Instellingen",
  sheetMade: `Het blad ${quoted(sheets.names.settings)} is gemaakt.`,
  sheetShown: `Dit is het blad ${quoted(sheets.names.settings)}.`,
  alreadySo: "Dat stond er al.",
  done: (key: SettingKey, values: Partial<SettingValues>, unit: SettingUnit | null): string =>
    `${quoted(labels[key])} is nu ${shown(key, values, unit)}.`,
  severalDone: (count: number): string => `${counted(count, "instelling", "instellingen")} bewaard.`,
  refused: (key: SettingKey, { unit, most, whole }: SettingLimit): string =>
    `${labels[key]}: geef een ${whole ? "geheel getal van 1" : "getal boven 0"} tot en met ${amounts[unit](most)}.`,
};
