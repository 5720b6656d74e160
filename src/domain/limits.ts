/** Longest name of a person that the add-in takes, in characters. */
export const longestName = 100;

/** Most characters of a task or cluster that a generated sheet shows: more would not fit in the highest row. */
export const longestShownText = 1000;

/** The hours in a week and in a year: no task takes more of them. */
export const hoursIn = { week: 168, year: 8760 } as const;

/** Most tasks and people with which the generated sheets still work smoothly. */
export const mostTasks = 5000;
export const mostPeople = 250;
