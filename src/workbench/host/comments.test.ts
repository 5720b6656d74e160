import { closeHosts, codeOf, onProef, openHost } from "./testing/open-host";

afterEach(closeHosts);

test("comments are found on their sheet, by their cell, and move with it", async () => {
  const node = await openHost();
  const sheet = node.host.engine.sheet("Proef");
  sheet?.addComment(4, 2, "nakijken");
  sheet?.setNote(6, 0, "een notitie is geen opmerking");
  const found = await onProef(node, async (proef, context) => {
    proef.getRange("2:3").insert("Down");
    const comments = proef.comments.load("items/id,items/content");
    const count = proef.comments.getCount();
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    const byCell = proef.comments.getItemByCell("C7").load("content");
    await context.sync();
    return [
      count.value,
      comments.items.map(({ content }) => content),
      places.map(({ address }) => address),
      byCell.content,
    ];
  });
  expect(found).toEqual([1, ["nakijken"], ["Proef!C7"], "nakijken"]);
});

test("a comment that is nowhere is not found, and a new one cannot be made", async () => {
  const node = await openHost();
  expect(await codeOf(onProef(node, (proef) => void proef.comments.getItemByCell("A1").load("id")))).toBe(
    "ItemNotFound",
  );
  expect(await codeOf(onProef(node, (proef) => void proef.comments.getItemAt(0).load("id")))).toBe("InvalidArgument");
  expect(await codeOf(onProef(node, (proef) => void proef.comments.add("A1", "nieuw")))).toBe("ApiNotFound");
});

test("the looks of cells are told one by one; a cell without a fill is white", async () => {
  const node = await openHost();
  const looks = await onProef(node, async (proef, context) => {
    proef.getRange("B1").format.fill.color = "#ffee00";
    proef.getRange("A1").format.font.bold = true;
    const asked = proef
      .getRange("A1:B1")
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return asked.value;
  });
  expect(looks).toEqual([
    [
      { format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      { format: { fill: { color: "#FFEE00" }, font: { bold: false } } },
    ],
  ]);
});

test("looks that the workbench does not know are refused", async () => {
  const node = await openHost();
  const asking = (wanted: Excel.CellPropertiesLoadOptions) =>
    codeOf(onProef(node, (proef) => void proef.getRange("A1").getCellProperties(wanted)));
  expect(await asking({ format: { fill: { pattern: true } } })).toBe("ApiNotFound");
  expect(await asking({ style: true })).toBe("ApiNotFound");
  expect(await asking({})).toBe("InvalidArgument");
});
