/** The pane around the views: tabs, feedback, and what is said when something stands in the way. */
export const pane = {
  title: "Takenoverzicht",
  views: "Onderdelen",
  tabs: { start: "Start", team: "Team", tasks: "Taken", load: "Belasting", bottlenecks: "Knelpunten" },
  loading: "Even geduld …",
  connecting: "Het bestand wordt gelezen …",
  outsideExcel: "Open dit paneel vanuit Excel: tabblad ‘Takenoverzicht’, knop ‘Open paneel’.",
  excelSilent:
    "Excel antwoordt niet. Sluit dit paneel en open het opnieuw; controleer zo nodig of je verbonden bent met het internet.",
  crashed: "Hier liep iets mis in het paneel. Je bestand is niet veranderd; open het paneel opnieuw om verder te gaan.",
  tryAgain: "Probeer opnieuw",
  refresh: "Lees opnieuw",
  undo: "Maak ongedaan",
  decline: "Nee, laat het zo",
  dismiss: "Sluit melding",
  cancel: "Annuleer",
  feedback: "Melding",
  noTarget: "Er is nog geen Streefdoel. Het begint als kopie van de huidige situatie; daarna passen jullie het aan.",
  makeTarget: "Maak Streefdoel",
  readOnly: "Dit bestand is alleen-lezen: je kan alles bekijken, maar niets wijzigen.",
  manualCalculation: "Excel herrekent hier alleen op vraag: druk op F9 om de totalen op de bladen te vernieuwen.",
};
