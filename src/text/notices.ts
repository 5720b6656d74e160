import { agreeing, counted, listed, place, quoted } from "./format";

/** Added to what a use case says, when something typed by hand on a sheet asks for a word. */
export const notices = {
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
  ownLines: (rows: number, columns: number): string => {
    const lines = [
      ...(rows === 0 ? [] : [counted(rows, "eigen rij", "eigen rijen")]),
      ...(columns === 0 ? [] : [counted(columns, "eigen kolom", "eigen kolommen")]),
    ];
    return `De merken in ${listed(lines)} tellen niet mee: daar hoort geen taak of persoon uit het overzicht bij.`;
  },
};
