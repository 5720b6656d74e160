/** The view Instellingen: what a school can set. */
export const settings = {
  heading: "Instellingen",
  school: "School",
  schoolYear: "Schooljaar",
  notGiven: "niet ingevuld",
};
