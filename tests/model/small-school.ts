import type { SheetFixture } from "../contract/subject";

/** A school with namesake tasks, an own column, an own sheet, and a situation that was filled in by hand. */
export const smallSchool: readonly SheetFixture[] = [
  {
    name: "Taken",
    cells: [
      ["", "Takenoverzicht", "", ""],
      ["Cluster", "Omschrijving", "Opmerking", "Datum"],
      ["Technisch", "Printers", "contract", 45000],
      ["Technisch", "Netwerk", "", ""],
      ["", "Printers", "", ""],
      ["Beleid", "ICT-visie", "'=elk jaar", ""],
      ["", "Nascholing", "", 45100],
      ["", "Licenties", "=1+1", ""],
    ],
  },
  {
    name: "Huidige situatie",
    cells: [
      ["", "Huidige situatie"],
      ["Cluster", "Omschrijving", "Ann", "Bram"],
      ["Technisch", "Printers", "x", ""],
      ["Technisch", "Netwerk", "x", "V"],
      ["Technisch", "Printers", "", "x"],
      ["Beleid", "ICT-visie", "", "?"],
    ],
  },
  { name: "Streefdoel", cells: [["", "Streefdoel"]] },
  { name: "Eigen blad", cells: [["Vergaderingen"], ["maandag", "=SUM(1,2)"]] },
];
