import { createGrid } from "./grid";
const grid = createGrid("grid");
grid.api.createWorkbook({
  id: "wb",
  name: "D",
  sheetOrder: ["s1"],
  sheets: { s1: { id: "s1", name: "Taken", rowCount: 60, columnCount: 12 } },
});
