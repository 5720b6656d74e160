import type { SituationData } from "../../src/domain/model";
import { manyTasks, situation, type Told } from "./situation";

const told: Told = {
  people: {
    Ann: { hours: 4, role: "TICT", reachableOn: ["monday"], worked: { worked: 9, appointed: 4 } },
    Bram: { hours: 20, role: "PICT", reachableOn: ["tuesday"] },
    SG: { level: "SG" },
    Firma: { level: "extern" },
    Directie: { role: "directie" },
  },
  tasks: {
    Helpdesk: { kind: "core", cluster: "Technisch", size: 2, by: { Ann: "U", Directie: "B" }, rated: { Ann: 9 } },
    Netwerk: { kind: "core", cluster: "Technisch", size: 2, by: { Ann: "U", Directie: "B" }, rated: { Ann: 9 } },
    Visie: { kind: "core", cluster: "Ped.-didac.", size: 2, by: { Ann: "U", Bram: "V" }, rated: { Ann: 1, Bram: 2 } },
    Website: { kind: "transferable", cluster: "Technisch", size: 4, by: { Ann: "U", Directie: "B" } },
    Camera: { cluster: "Technisch", size: 1, flagged: { Bram: "someoneElse", Ann: "bottleneck" } },
    Server: { cluster: "Technisch", level: "SG", size: 1, by: { Firma: "U" } },
    Badges: { cluster: "Technisch", level: "SG", size: 1, by: { SG: "U", Directie: "B" }, rated: { SG: 8 } },
    Laptops: { cluster: "Ped.-didac.", size: 1, by: { Bram: "U" } },
    ...manyTasks(21, { cluster: "Administratie", size: 0.05, by: { Ann: "U" } }),
  },
  settings: { mandates: true, balance: true },
};
/** The target of a school that gave all there is to give, in which every rule finds something. */
export const fullSchool: SituationData = situation({
  ...told,
  tasks: { ...told.tasks, ...manyTasks(9, { by: { Directie: "UB" }, size: 1 }, "D") },
});

/** The same school as it is now. */
export const fullSchoolNow: SituationData = situation({
  ...told,
  tasks: { ...told.tasks, Camera: { by: { Bram: "U" } } },
});
