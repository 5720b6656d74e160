/** A sheet from A1 on; "" is an empty cell. */
export interface MadeSheet {
  readonly name: string;
  readonly cells: string[][];
}

const clusters = ["Technisch", "Ped.-didac.", "Beleid&Visie", "Administratie"];

/** A list with a hand-filled situation in which two or three people do each task, and an empty target. */
export function sheetsOf(taskCount: number, personCount: number): MadeSheet[] {
  const tasks = Array.from({ length: taskCount }, (_, task) => [clusterOf(task, taskCount), description(task)]);
  const people = Array.from({ length: personCount }, (_, person) => `Collega ${person + 1}`);
  return [
    { name: "Taken", cells: [["Takenoverzicht"], [], [], ["Cluster", "Omschrijving"], ...tasks] },
    {
      name: "Huidige situatie",
      cells: [
        ["", "Huidige situatie"],
        [],
        ["Cluster", "Omschrijving", ...people],
        ...tasks.map((task, index) => [...task, ...people.map((_, person) => markOf(index, person, personCount))]),
      ],
    },
    { name: "Streefdoel", cells: [["", "Streefdoel"]] },
  ];
}

function clusterOf(task: number, taskCount: number): string {
  return clusters[Math.floor((task * clusters.length) / taskCount)] ?? "";
}

/** One in twelve is as long as the longest that schools write: 240 characters. */
function description(task: number): string {
  const short = `Taak ${task + 1} van het overzicht, zoals de school ze omschrijft`;
  return task % 12 === 11 ? `${short}, met alles wat erbij hoort en wie het vraagt`.padEnd(240, " en nog wat") : short;
}

/** Two or three people a task; one task in ten has one, so that there is something to highlight. */
function markOf(task: number, person: number, personCount: number): string {
  const doers = [task, ...(task % 10 > 0 ? [task * 7 + 1] : []), ...(task % 2 > 0 ? [task * 11 + 3] : [])];
  return doers.some((doer) => doer % personCount === person) ? "x" : "";
}
