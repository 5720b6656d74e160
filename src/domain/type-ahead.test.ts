import fc from "fast-check";
import { bestFits, compareFits, findable, seek, type Fit } from "./type-ahead";

const fitOf = (text: string, typed: string): Fit | null => seek(typed)(findable(text));

describe("what was typed fits", () => {
  const cases: readonly (readonly [text: string, typed: string, fit: Fit | null])[] = [
    ["Ann Peeters", "ann peeters", "exact"],
    ["Ann Peeters", "ANN", "begins"],
    ["Ann Peeters", "pee", "wordBegins"],
    ["Ann Peeters", "peeters ann", "wordBegins"],
    ["Joke Van Annen", "nnen", "contains"],
    ["Chloë", "chloe", "exact"],
    ["Chloé", "cloe", "near"],
    ["Van den Broeck, Jo", "jo van den broek", "near"],
    ["Beheren van het schoolnetwerk", "netwerk", "contains"],
    ["Beheren van het schoolnetwerk", "netw beh", "contains"],
    ["Beheren van het schoolnetwerk", "schoolnetwrk", "near"],
    ["Beheren van het schoolnetwerk", "behreen", "near"],
    ["Coördineren van de helpdesk", "koordineren", "near"],
    ["Coördineren van de helpdesk", "helpdsek", "near"],
    ["Onderhoud van de bedrijfswagen", "bedreifswagen", "near"],
    ["Onderhoud van de lichten", "ligten", "near"],
    ["Realisatie van een website", "realizatie", "near"],
    ["Administratie van licenties", "aministarsie", null],
    ["Administratie van licenties", "adminstrattie", "near"],
    ["Administratie van licenties", "adminnistrasie licensies", "near"],
    ["Bijhouden van licenties", "bxjhxuden", null],
    ["Bijhouden van licenties", "bxjhoudem", "near"],
    ["Netwerk", "xxxxxxxx", null],
    ["Netwerk", "nnnnn", null],
    ["Nascholing", "naschool", "near"],
    ["Netwerk", "netwrek", "near"],
    ["Netwerk", "net-wrek", "near"],
    ["Beheren van het schoolnetwerk", "netwrek", null],
    ["Netwerk", "nxtwrek", null],
    ["Netwerk", "etwrek", null],
    ["Netwerk", "netxark", null],
    ["Netwerk", "netexrk", null],
    ["Netwerk", "netxwrk", null],
    ["Administratie van licenties", "lixenta", null],
    ["Administratie van licenties", "lixentia", "near"],
    ["Toezicht tijdens examens", "teit", "near"],
    ["Netwerk", "nte", null],
    ["Netwerk", "wifi", null],
    ["Netwerk", "netjes", null],
    ["Netwerk", "netwerk wifi", null],
    ["ICT-visie", "ict visie", "wordBegins"],
    ["Nemen van back-ups", "backup", "near"],
    ["Back up van de server", "backup server", "near"],
    ["Backup van de server", "back-up", "near"],
    ["Backup van de server", "back up", "contains"],
    ["Nemen van netwerken", "vannet", "near"],
    ["Nemen van netwerken", "ann", null],
  ];
  test.each(cases)("%s ← %s: %s", (text, typed, fit) => expect(fitOf(text, typed)).toBe(fit));

  test("the name exactly, whatever else somebody is found by", () => {
    expect(seek("ann")(findable("Ann", "PICT"))).toBe("exact");
    expect(seek("pict")(findable("Ann", "PICT"))).toBe("wordBegins");
  });

  test("the best fit first, and otherwise in the order of the list", () => {
    const names = ["Joanne", "Arne", "Bo Anne", "Annemie", "Anne", "Hanne"];
    expect(bestFits(names, (name) => findable(name), "anne")).toEqual([
      "Anne",
      "Annemie",
      "Bo Anne",
      "Joanne",
      "Hanne",
      "Arne",
    ]);
    expect(bestFits(names, (name) => findable(name), " ")).toEqual(names);
    const near: readonly Fit[] = ["near", "begins", "contains", "exact", "wordBegins"];
    expect([...near].sort(compareFits)).toEqual(["exact", "begins", "wordBegins", "contains", "near"]);
  });
});

describe("whatever is typed", () => {
  const words = fc.constantFrom(
    "beheren",
    "netwerk",
    "licenties",
    "coördinatie",
    "bijhouden",
    "ICT-visie",
    "'s avonds",
    "Zoë",
  );
  const texts = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(" ")),
    fc.string(),
  );
  const letters = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e", "h", "i", "j", "k", "n", "o", "r", "t", "u", "w", "z", " "), {
      maxLength: 12,
    })
    .map((all) => all.join(""));

  test("a part of a text finds it", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const part = text.slice(from % (text.length + 1), (from % (text.length + 1)) + (length % 20));
        const fit = fitOf(text, part);
        expect(fit).not.toBeNull();
        expect(fit).not.toBe("near");
      }),
      { numRuns: 500 },
    );
  });

  test("typing on never brings a text back, once a word has four letters", () => {
    fc.assert(
      fc.property(texts, texts, letters, (text, other, more) => {
        const typed = `${other.slice(0, 6)}${more}`;
        const found = Array.from({ length: typed.length }, (_, index) => typed.slice(0, index + 1))
          .filter((part) => !/(?:^|[^\p{L}])\p{L}{0,3}$/u.test(part) && /[\p{L} ]$/u.test(part))
          .map((part) => fitOf(text, part) !== null);
        expect(found.lastIndexOf(true)).toBeLessThan(found.includes(false) ? found.indexOf(false) : Infinity);
      }),
      { numRuns: 500 },
    );
  });

  test("one wrong letter in a long word is forgiven", () => {
    const wrong = fc.tuple(
      fc.constantFrom("beheren", "netwerk", "licenties", "bijhouden"),
      fc.nat(),
      fc.constantFrom("b", "f", "m", "p", "q"),
    );
    fc.assert(
      fc.property(wrong, ([word, place, letter]) => {
        const at = 1 + (place % (word.length - 1));
        expect(fitOf(`Het ${word} op school`, word.slice(0, at) + letter + word.slice(at + 1))).toBe("near");
      }),
      { numRuns: 200 },
    );
  });
});
