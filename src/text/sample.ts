/** The example that a school can try the add-in with: invented people, at an invented school. */
export const sample = {
  school: "Voorbeeldschool",
  sheetName: (name: string): string => `${name} (voorbeeld)`,
  title: "Voorbeeld van een takenlijst",
  names: { tict: "An", pict: "Bilal", teacher: "Chloë", management: "Directie", firm: "Firma Netwerk" },
};
