import type { Settings } from "./model";

/**
 * What holds until the school changes it on the sheet Instellingen.
 *
 * A year counts 40 weeks: the 37 weeks that a Flemish school is open between 1 September and 30 June, and about three
 * around the summer holidays in which devices, accounts and class lists are made ready.
 */
export const defaultSettings: Settings = {
  school: "",
  schoolYear: "",
  weeksPerYear: 40,
  points: { S: 1, M: 2, L: 4 },
  mandates: false,
  balance: false,
  workPerPerson: false,
  personalNames: false,
  thresholds: {
    occupancyTooHigh: 1,
    occupancyHigh: 0.8,
    occupancyLow: 0.6,
    occupancySpread: 0.4,
    minutesPerTask: 15,
    tasksPerPerson: 20,
    transferableShare: 0.3,
    able: 6,
    unsure: 5,
    unsureCore: 6,
    keyPersonShare: 0.25,
    stuckShare: 0.5,
    technicalShare: 0.7,
    pedagogicalShare: 0.2,
    technicalShareOfPict: 0.5,
    twoRolesShare: 0.25,
    twoRolesDifference: 4,
    decidedShare: 0.3,
    executorsToLead: 3,
    workedShare: 1.1,
  },
};
