import { createAddIn } from "../../src/application/create-add-in";
import { createExcelPort } from "../../src/excel/excel-port";
import { openInExcel } from "../contract/excel-subject";
import { stillClock } from "../support/still-clock";
import type { Trouble } from "./actions";
import { commentAt, enginePicture } from "./engine-picture";
import type { ModelHands, OpenModel } from "./model-workbook";
import { silenceOf } from "./silence";
import { smallSchool } from "./small-school";
import { watchedPort } from "./watched-port";

/** The small school in the played Excel, through genuine office.js. */
export const openInPlayedExcel: OpenModel = async () => {
  const subject = await openInExcel(smallSchool);
  const { engine, host } = subject;
  const silence = silenceOf(host);
  let troubled: () => void = () => undefined;
  const calm = () => void (troubled = () => undefined);
  const port = watchedPort(createExcelPort({ excel: host.excel, clock: silence.clock }), {
    before: () => {
      troubled();
      calm();
    },
    after: () => {
      host.moods.calm();
      silence.calm();
    },
  });
  const befall = (trouble: Trouble, steps: number) => {
    // The batch that writes is the first, or comes after one that looks first.
    const batch = 1 + (steps % 2);
    if (trouble === "breaksOff") host.moods.fault(batch, "GeneralException");
    else silence.befall(batch, trouble === "late" ? 1 + (steps % 3) : 0);
  };
  const addIn = createAddIn(port, stillClock);
  await addIn.start();
  const sheet = (name: string) => {
    const found = engine.sheet(name);
    if (found === null) throw new Error(`no sheet ${name}`);
    return found;
  };
  const edit = (work: () => void) => host.host.edit({ source: "Local", triggerSource: "Unknown" }, work);
  const hands: ModelHands = {
    ...subject.hands,
    sort: (name, area, byColumn) => edit(() => sheet(name).sort(area, byColumn)),
    // This build of office.js tells of comments, not of notes.
    note: (name, row, column, text) => edit(() => sheet(name).addComment(row, column, text)),
    fill: (name, area, color) => edit(() => sheet(name).setFormat(area, { fill: color })),
  };
  return {
    port,
    addIn,
    hands,
    note: (name, row, column) => commentAt(sheet(name), row, column),
    fill: (name, row, column) => sheet(name).format(row, column).fill ?? null,
    picture: () => enginePicture(engine),
    meet: (trouble, steps) => void (troubled = () => befall(trouble, steps)),
    calm,
    meanwhile: port.meanwhile,
    close: () => void subject.close(),
  };
};
