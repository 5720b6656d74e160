import { nameProblem } from "../../scripts/eslint/file-names.cjs";
import { refusal } from "../../scripts/eslint/layers.cjs";

describe("the layers", () => {
  it.each([
    ["workbook/sheet-plan.ts", "../domain/model"],
    ["workbook/schema.ts", "../text/nl"],
    ["application/assign.ts", "../workbook/snapshot"],
    ["excel/run-batch.ts", "../application/workbook-port"],
    ["excel/run-batch.ts", "./errors"],
    ["taskpane/features/team/TeamView.tsx", "../../components/PersonName"],
    ["taskpane/features/team/TeamView.tsx", "./PersonRow"],
    ["taskpane/App.tsx", "./features/team/TeamView"],
    ["taskpane/App.tsx", "@fluentui/react-components"],
    ["taskpane/index.tsx", "../excel/excel-port"],
    ["commands/index.ts", "../excel/excel-port"],
    ["domain/load.test.ts", "fast-check"],
    ["workbook/read-list.test.ts", "../../tests/golden/cases"],
    ["workbench/page/main.ts", "../../excel/excel-port"],
    ["workbook/report/report-lines.ts", "../line-keys"],
    ["workbook/report/report-lines.ts", "./report-plan"],
    ["workbook/report/report-sheet.ts", "../list/task-list"],
    ["workbook/report/report-sheet.test.ts", "../matrix/matrix-sheet"],
    ["workbook/situation-change.ts", "./matrix/matrix-plan"],
  ])("let %s import %s", (file, specifier) => {
    expect(refusal(file, specifier, false)).toBeNull();
  });

  it.each([
    ["domain/load.ts", "../workbook/snapshot", "src/domain may not import src/workbook"],
    ["domain/load.ts", "fast-check", "src/domain imports no packages"],
    ["workbook/reconcile.ts", "../application/assign", "src/workbook may not import src/application"],
    ["application/assign.ts", "../excel/run-batch", "Ask for it through a port"],
    ["application/store.ts", "react", "src/application imports no packages"],
    ["excel/run-batch.ts", "../taskpane/App", "src/excel may not import src/taskpane"],
    ["excel/run-batch.ts", "../text/nl", "src/excel may not import src/text"],
    ["taskpane/App.tsx", "../excel/excel-port", "src/taskpane may not import src/excel"],
    ["taskpane/features/team/TeamView.tsx", "../tasks/TaskRow", "Views don't import each other (here tasks)"],
    ["taskpane/components/PersonName.tsx", "../features/team/TeamView", "A component doesn't know the views"],
    ["commands/assign-selected.ts", "../excel/excel-port", "src/commands may not import src/excel"],
    ["taskpane/index.tsx", "../workbench/host/host", "Nothing imports the workbench"],
    ["excel/run-batch.test.ts", "../workbench/host/host", "Nothing imports the workbench"],
    ["text/nl.ts", "../domain/model", "Import its types only"],
    ["workbook/read-list.ts", "../../tests/golden/cases", "stands outside src"],
    ["workbook/report/report-lines.ts", "../matrix/matrix-plan", "Move what both need to src/workbook itself"],
    ["workbook/matrix/matrix-plan.ts", "../report/report-plan", "src/workbook/matrix may not import"],
    ["workbook/list/list-change.ts", "../matrix/matrix-plan", "src/workbook/list may not import"],
    ["workbook/matrix/matrix-loose.ts", "../book", "src/workbook/matrix may not import src/workbook/book"],
  ])("refuse that %s imports %s", (file, specifier, message) => {
    expect(refusal(file, specifier, false)).toContain(message);
  });

  it("let the sentences know the types of the domain, nothing more", () => {
    expect(refusal("text/nl.ts", "../domain/model", true)).toBeNull();
    expect(refusal("text/nl.ts", "../workbook/snapshot", true)).not.toBeNull();
  });
});

describe("names of files", () => {
  it.each(["src/domain/load.ts", "src/taskpane/features/team/TeamView.test.tsx", "src/taskpane/index.tsx"])(
    "accept %s",
    (file) => {
      expect(nameProblem(file)).toBeNull();
    },
  );

  it.each([
    ["src/domain/utils.ts", "says nothing"],
    ["src/domain/load-helper.ts", "says nothing"],
    ["src/excel/ExcelManager.ts", "says nothing"],
    ["src/domain/shortList.ts", "kebab-case"],
    ["src/taskpane/features/team/index.tsx", "pane's entry only"],
  ])("refuse %s", (file, message) => {
    expect(nameProblem(file)).toContain(message);
  });
});
