import { clusterKind } from "./cluster-kind";

test.each(["Technisch", " technisch ", "TECHNIEK", "Tech."])("%j is technisch", (cluster) => {
  expect(clusterKind(cluster)).toBe("technical");
});

test.each(["Ped.-didac.", "Pedagogisch-didactisch", "pedagogisch", "PED"])("%j is pedagogisch", (cluster) => {
  expect(clusterKind(cluster)).toBe("pedagogical");
});

test.each(["", "Beleid & Visie", "Administratie", "Niet-technisch", "Expeditie"])("%j is geen van beide", (cluster) => {
  expect(clusterKind(cluster)).toBeNull();
});
