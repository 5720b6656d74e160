import { implementedMembers } from "./implemented-members";

it("names what the host plays as Excel's typings do", () => {
  for (const member of ["Range.values", "Worksheet.getRange", "TableCollection.add", "RangeFormat.fill"]) {
    expect(implementedMembers).toContain(member);
  }
});

it("names events by what the code subscribes to", () => {
  for (const event of ["onChanged", "onNameChanged", "onAdded", "onSelectionChanged"]) {
    expect(implementedMembers).toContain(`WorksheetCollection.${event}`);
  }
});

it("leaves out what nobody plays", () => {
  expect(implementedMembers).not.toContain("Worksheet.notes");
});
