/** The view Streefdoel: what the team wants to change from how it is now. */
export const target = {
  heading: "Streefdoel",
  toTasks: "Pas aan in Taken",
};
