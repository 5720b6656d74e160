import { agreeing, counted, firstFew, listed, place, quoted, tasks } from "./format";

/** Added to what a use case says, when something typed by hand on a sheet asks for a word. */
export const notices = {
  /** Someone was renamed above a column; somebody else may have been meant. */
  renamedAbove: (from: string, to: string, taskCount: number): string =>
    `${from} heet nu ${to}${taskCount === 0 ? "" : ` en houdt ${tasks(taskCount)}`}. Is het iemand anders? Typ dan boven de kolom weer ${from} en voeg ${to} toe bij Team.`,
  namesReplaced: (names: readonly { readonly from: string; readonly to: string }[]): string =>
    `Boven de kolommen ${agreeing(names.length, "is een naam", "zijn namen")} vervangen: ${listed(names.map(({ from, to }) => `${quoted(from)} door ${quoted(to)}`))}.`,
  headerKept: (
    header: {
      readonly sheetName: string;
      readonly cell: string;
      readonly text: string;
      readonly personName: string;
    },
    others: number,
  ): string =>
    `In ${place(header.sheetName, header.cell)} staat ${quoted(header.text)} boven de merken van ${header.personName}${others === 0 ? "" : `, en zo ${agreeing(others, "is er", "zijn er")} nog ${counted(others, "kolom", "kolommen")}`}. We laten dat staan en de merken blijven bij ${header.personName}; typ er weer de juiste naam.`,
  teamMadeAgain: (sheet: string): string =>
    `Er was geen blad ‘Team’ met namen meer. Het nieuwe blad ${quoted(sheet)} heeft iedereen; vul rol, niveau en uren daar weer in.`,
  namesShortened: (count: number, longest: number): string =>
    `${counted(count, "naam in ‘Team’ is", "namen in ‘Team’ zijn")} langer dan ${longest} tekens en ${agreeing(count, "staat", "staan")} elders ingekort.`,
  tasksSorted: (sheets: readonly string[]): string =>
    `De rijen van ${listed(sheets.map(quoted))} waren deels gesorteerd; de merken staan weer bij hun taak.`,
  peopleSorted: (sheet: string): string =>
    `De rijen van ${quoted(sheet)} waren deels gesorteerd; de merken blijven bij hun persoon.`,
  settingsUnread: (cells: readonly string[]): string =>
    `We konden ${listed(cells)} niet lezen en rekenen daar met wat standaard is. Vul er een getal boven 0 in, of ja of nee bij de mandaten.`,
  /** What was typed over on a situation's sheet, by the sheet on which it belongs. */
  typedOver: (
    sheet: string,
    cells: Readonly<Record<"list" | "team" | "nowhere", readonly string[]>>,
    homes: { readonly list: string; readonly team: string },
  ): string => {
    const where = (typed: readonly string[]) => `${firstFew(typed)} op ${quoted(sheet)}`;
    const asThere = (typed: readonly string[]) =>
      `${where(typed)} ${agreeing(typed.length, "is", "zijn")} weer zoals daar.`;
    const { list, team, nowhere } = cells;
    return [
      ...(list.length === 0 ? [] : [`Omvang en omschrijving horen in ${quoted(homes.list)}: ${asThere(list)}`]),
      ...(team.length === 0 ? [] : [`Niveau en uren horen in ${quoted(homes.team)}: ${asThere(team)}`]),
      ...(nowhere.length === 0 ? [] : [`${where(nowhere)} vullen we zelf in: daar staat weer wat er hoort.`]),
      "Met ‘Maak ongedaan’ krijg je terug wat er stond.",
    ].join(" ");
  },
  ownRow: (row: number, text: string, list: string): string =>
    `Rij ${row}${text === "" ? "" : ` (${quoted(text)})`} telt niet mee: die taak staat niet in ${quoted(list)}. Zet ze daar en vernieuw.`,
  ownColumn: {
    noName: (column: string): string =>
      `Kolom ${column} telt niet mee: er staat geen naam boven. Typ er een en vernieuw.`,
    noPerson: (column: string, text: string): string =>
      `Kolom ${column} (${quoted(text)}) telt niet mee: dat lezen we niet als de naam van één persoon. Staan er merken van iemand in, typ dan die naam erboven en vernieuw.`,
    namesake: (column: string, text: string, name: string): string =>
      `Kolom ${column} (${quoted(text)}) telt niet mee, want ${name} staat al in het team. Zet de merken in de kolom van ${name}, of typ een andere naam.`,
    noMark: (column: string, text: string, odd: { readonly cell: string; readonly text: string }): string =>
      `Kolom ${column} (${quoted(text)}) telt niet mee, want ${quoted(odd.text)} in ${odd.cell} is geen merk. Pas die cel aan en vernieuw.`,
    inTheWay: (column: string, text: string, cell: string): string =>
      `Kolom ${column} (${quoted(text)}) telt niet mee, want in ${cell} komt iets van ons. Maak die cel leeg en vernieuw.`,
  },
  moreOwnLines: (count: number): string =>
    `Zo ${agreeing(count, "is er", "zijn er")} nog ${counted(count, "rij of kolom", "rijen of kolommen")}.`,
};
