import type { Weekday } from "../domain/model";
import { number } from "./format";
import { words } from "./words";

/** What stands on the sheets: names of sheets, headers, legend, totals and remarks. */
export const sheets = {
  names: {
    list: "Taken",
    team: "Team",
    current: words.situation.current,
    target: words.situation.target,
    settings: "Instellingen",
    bottlenecks: "Knelpunten",
    overview: "Overzicht",
    contacts: "Wie doet wat",
    ratings: "Inschaling",
    /** A sheet without anything, as Excel calls one. */
    empty: "Blad1",
    /** Where a hand-made sheet of the same name goes; at most 31 characters. */
    setAside: (name: string): string => `${name.slice(0, 31 - " (origineel)".length)} (origineel)`,
  },

  /** Columns of the list of tasks: the school's own two, and those added at the right. */
  list: {
    title: "Takenoverzicht ICT-coördinatie",
    cluster: "Cluster",
    description: "Omschrijving",
    kind: "Wie best?",
    level: "Niveau",
    size: "Omvang",
    finding: "Knelpunt",
    taskId: "Taak-ID",
    fingerprint: "Taak-tekst",
  },

  team: {
    name: "naam",
    role: "rol",
    school: "school",
    level: "niveau",
    hours: "ICT-uren per week",
    email: "e-mail",
    phone: "telefoon",
    days: {
      monday: "bereikbaar maandag",
      tuesday: "bereikbaar dinsdag",
      wednesday: "bereikbaar woensdag",
      thursday: "bereikbaar donderdag",
      friday: "bereikbaar vrijdag",
    } satisfies Record<Weekday, string>,
    notes: "notities",
    finding: "Knelpunt",
    personId: "Persoon-ID",
    nameSign: "Naam-tekst",
    title: "Team",
    explanation:
      "Wie neemt ICT-taken op? Vul de uren alleen in bij wie er ICT-uren voor krijgt. Leeg betekent: geen uren opgegeven.",
  },

  matrix: {
    title: (situation: "current" | "target"): string => words.situation[situation],
    subtitle: (school: string, schoolYear: string, date: string): string =>
      [school, schoolYear === "" ? "" : `schooljaar ${schoolYear}`, date === "" ? "" : `gemaakt op ${date}`]
        .filter((part) => part !== "")
        .join(" · "),
    /** Above each column that is nobody's, by its key: on a sheet that was let go, these are how it is told apart. */
    columns: {
      "#cluster": "Cluster",
      "#description": "Omschrijving",
      "#size": "Omvang",
      "#executors": "Voert uit",
      "#inside": "Eigen team",
      "#covered": "Dekking U/V",
      "#core": "Kerntaak",
      "#share": "Deel p.p.",
      "#hoursPerWeek": "Uur/week",
      "#points": "Punten",
      "#placeNow": "Rij nu",
      "#changes": "Wijzigingen",
      "#difference": "Verschil",
      "#finding": "Knelpunt",
    },
    level: "Niveau",
    taskCount: "Aantal taken",
    loadInHours: "Belasting (uur per week)",
    loadInPoints: "Belasting (punten)",
    hours: "ICT-uren per week",
    occupancy: "Bezetting",
    minutes: "Minuten per taak",
    alone: "Kerntaken alleen",
    /** How settings stand above the figures that follow from them. */
    settingFormats: { weeksPerYear: '0" wk"', S: '"S "0', M: '"M "0', L: '"L "0' },
    differences: { added: "erbij", dropped: "weg", moved: "schuift", nobody: "niemand" },
    differenceLegend: {
      added: "nieuw of anders dan nu",
      dropped: "nu een merk, in het Streefdoel niet meer",
      moved: "‘schuift’: een merk weg en een erbij · ‘niemand’: geen enkel merk meer",
    },
    chart: "Belasting per persoon en cluster",
    chartUnits: { hours: "in uren per week", points: "in punten" },
    loose: "Nog te plaatsen",
    looseExplained: "Deze merken horen bij een taak of persoon die er niet meer staat. Zet ze op hun plaats of wis ze.",
    validation: "Kies een merk uit de lijst, of laat de cel leeg. Andere tekst blijft staan maar telt niet mee.",
  },

  legend: {
    marks: "U voert uit · V vervangt",
    mandates: "U voert uit · V vervangt · B beslist · S stuurt aan en volgt op · A aanspreekpunt",
    seriousness: "●●● eerst bekijken · ●● bespreken · ● ter info",
  },

  /** Stands on every sheet with names. */
  purpose: "Voor taakverdeling, niet voor evaluatie",
  page: "Pagina &P van &N",

  /** The sheet Knelpunten. */
  bottlenecks: {
    title: "Knelpunten",
    severity: "Ernst",
    kind: "Soort",
    situation: "Waar",
    task: "Taak",
    person: "Wie",
    sentence: "Wat",
    proposal: "Voorstel",
    link: "Ga naar",
    decision: "Beslissing",
    note: "Notitie van het team",
    date: "Datum",
    schoolYear: "Schooljaar",
    first: "Eerst bekijken",
    all: "Alle knelpunten",
    none: "Geen knelpunten gevonden met wat nu ingevuld is.",
    past: "Niet meer gevonden.",
    explanation:
      "Kies onderaan, bij ‘Alle knelpunten’, wat het team beslist: open, besproken of aanvaard. Wat het team schrijft, blijft staan.",
    toTask: "naar de taak",
  },

  /** The sheet Overzicht, for whoever leads the school. */
  overview: {
    title: "Overzicht ICT-taken",
    figures: "Kerncijfers",
    figuresLater: `Kerncijfers: zodra ‘${words.situation.current}’ gemaakt is`,
    now: "Nu",
    target: "Streefdoel",
    withoutExecutor: "Taken zonder uitvoerder",
    onOnePerson: "Taken die één persoon van het eigen team alleen doet",
    highestOccupancy: "Hoogste bezetting, bij wie uren en omvang bekend zijn",
    technicalShare: "Deel technisch",
    pedagogicalShare: "Deel pedagogisch",
    busFactor: "De meeste kerntaken liggen stil als zoveel mensen wegvallen",
    busFactorMore: "2 of meer",
    hoursLeft: "Uren over (min = tekort), bij wie uren en omvang bekend zijn",
    load: "Verdeling van het werk",
    perCluster: "Werk per cluster",
    perPerson: "Werk per persoon",
    units: { hours: "in uren per week", points: "in punten", tasks: "in aantal taken" },
    others: (count: number): string => `de ${number(count)} anderen samen`,
    decisions: "Te bespreken",
    proposal: "Voorstel",
    /** What the target leaves of something to decide: nothing. */
    solved: "opgelost",
    nothingToDecide: "Niets dringends gevonden met wat nu ingevuld is.",
    legend: "Een kerntaak is best bij de ICT-coördinator.",
    someone: "Iemand",
    past: "Niet meer te bespreken.",
    policy: "Voor het ICT-beleidsplan",
    policyTitle: "ICT-team en taakverdeling",
    policyHint:
      "Kopieer deze alinea naar jullie plan en vul ze aan. Ze zegt alleen wat hier ingevuld is, en noemt niemand.",
  },

  /** The sheet Inschaling, on which people share how they rate themselves. */
  ratings: {
    title: "Inschaling van het eigen kunnen",
    explanation:
      "Geef jezelf per taak een cijfer: 0 = kan ik niet, 10 = kan ik heel goed, leeg = niet ingevuld. Wie dit bestand opent, kan het lezen: vul alleen in wat je wil delen.",
    legend: (group: string | null): string =>
      `Melding: I = iemand anders doet dit, ${group === null ? "" : `G = taak voor ${group}, `}K = knelpunt voor mij; samen mag ook, zoals IK. Hoe groener een cijfer, hoe beter het lukt.`,
    ratings: "Cijfer",
    flags: "Melding",
    cluster: "Cluster",
    task: "Taak",
    todos: "Concrete to-do’s",
    best: "Beste drie",
    mean: "Gemiddelde",
    reported: "Gemeld",
    found: "Berekend",
    means: "Gemiddelde per cluster",
    hours: "Uren per week (alleen als je dat zelf wil delen)",
    worked: "Gewerkte uren",
    appointed: "ICT-uren in Team",
    past: "telt niet meer mee",
    pastPerson: "vroeger",
    validation:
      "Een cijfer van 0 tot 10 telt mee, ook met één cijfer na de komma, zoals 7,5. Iets anders mag blijven staan, maar telt niet mee.",
  },

  report: {
    subtitle: (school: string, schoolYear: string, date: string): string =>
      [school, schoolYear === "" ? "" : `schooljaar ${schoolYear}`, `bijgewerkt op ${date}`]
        .filter((part) => part !== "")
        .join(" · "),
    validation: "Kies een waarde uit de lijst, of laat de cel leeg.",
  },

  settings: {
    title: "Instellingen",
    explanation: "Wijzig gerust een waarde: de formules en het paneel volgen.",
    label: "Instelling",
    value: "Waarde",
    remark: "Toelichting",
    school: "School",
    schoolYear: "Schooljaar",
    educationLevel: "Onderwijsniveau",
    educationLevelExplained: "basis, secundair, buitengewoon of andere.",
    group: "Groep van scholen (SG)",
    groupExplained: "scholengroep, scholengemeenschap, schoolbestuur of geen.",
    weeksPerYear: "Weken per jaar",
    weeksPerYearExplained: "Uren per jaar worden hierdoor gedeeld.",
    pointsS: "Punten voor S",
    pointsM: "Punten voor M",
    pointsL: "Punten voor L",
    pointsExplained: "Zonder omvang telt een taak als M.",
    mandates: "Mandaten B, S en A gebruiken",
    mandatesExplained: "ja of nee. B beslist, S stuurt aan en volgt op, A is aanspreekpunt.",
    balance: "Ruimte en ongelijke verdeling melden",
    balanceExplained: "ja of nee. Niemand wordt genoemd.",
    workPerPerson: "Op Overzicht: werk per persoon",
    workPerPersonExplained: "ja of nee. Bij nee staat het per cluster. Spreek het eerst af met het team.",
    personalNames: "Op Overzicht: namen bij wat persoonlijk is",
    personalNamesExplained: "ja of nee. Alleen als iedereen het goed vindt: vorming, rollen, eigen meldingen en uren.",
    thresholds: {
      occupancyTooHigh: "Te veel taken bij een bezetting boven",
      occupancyHigh: "Melden dat iemand bijna vol zit, vanaf een bezetting van",
      occupancyLow: "Ruimte in het team onder een bezetting van",
      occupancySpread: "Ongelijk verdeeld bij een verschil in bezetting boven",
      minutesPerTask: "Versnipperd onder zoveel minuten per taak",
      tasksPerPerson: "Veel taken boven",
      transferableShare: "Afgeven voorstellen als meer dan dit deel overdraagbaar is",
      able: "Kan een taak vanaf een inschaling van",
      unsure: "Hulp welkom onder een inschaling van",
      unsureCore: "Hulp welkom bij kerntaken onder een inschaling van",
      keyPersonShare: "Sleutelpersoon vanaf dit deel van de kerntaken alleen",
      stuckShare: "De meeste kerntaken liggen stil boven dit deel",
      technicalShare: "Techniek haalt de bovenhand boven dit deel",
      pedagogicalShare: "Pedagogisch komt in de knel onder dit deel",
      technicalShareOfPict: "Bij een PICT: techniek boven dit deel",
      twoRolesShare: "Twee rollen vanaf dit deel van beide soorten kerntaken",
      twoRolesDifference: "Twee rollen vanaf een verschil in inschaling van",
      decidedShare: "Mandaten tellen vanaf dit deel taken met B",
      executorsToLead: "Iemand stuurt aan vanaf zoveel uitvoerders",
      workedShare: "Meer uren dan de aanstelling boven",
    },
    occupancyExplained: "Bezetting = belasting gedeeld door ICT-uren.",
    stuckExplained: "Zo veel mag wegvallen als één persoon vertrekt.",
    spellings: {
      executes: "Telt als U (voert uit)",
      replaces: "Telt als V (vervangt)",
      shares: "Telt als U voor een eigen deel (U70 = 70 %)",
      ratings: "Telt als inschaling, van 0 tot 10",
      written: "Welke merken hetzelfde zeggen",
      bottleneck: "Telt als melding K (knelpunt voor mij)",
    },
    spellingsExplained: "Hierin zoeken de formules wat er in een cel staat. Niet wijzigen.",
    markChoices: "Keuzelijst van merken",
    decisionChoices: "Keuzelijst van beslissingen",
    flagChoices: "Keuzelijst van meldingen",
    ownChoice: "Eigen vuistregel, geen norm.",
  },
};
