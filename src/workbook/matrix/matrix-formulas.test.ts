import { matrixFormulas } from "./matrix-formulas";
import { ruleFormulas } from "./difference";
import { freshGeometry } from "./matrix-geometry";

/** Two tasks on rows 13 and 14, two people in columns E and F. */
const formulas = matrixFormulas(freshGeometry("current", ["t-1", "t-2"], ["p-1", "p-2"]));

test("the formulas on a task's row stay as they are: another text is another lay-out for every school", () => {
  expect(formulas.ofTask(12)).toMatchInlineSnapshot(`
   {
     "#core": "=IF(AND(IFERROR(INDEX(Taken_Soort,MATCH($A13,Taken_ID,0)),"")="best bij ICT-coördinator",NOT(AND(ISNUMBER($M13),$M13=0))),"K","")",
     "#covered": "=IF(COUNTIF($D13:$G13,"*V*")=0,$H13,SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|","|| "&Tekens_U&" "&Tekens_V)-1))*($D$3:$G$3<>"")))",
     "#executors": "=SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|","|| "&Tekens_U)-1))*($D$3:$G$3<>""))",
     "#hoursPerWeek": "=IF($D13="","",IF($D13="n.v.t.",0,IF(ISNUMBER($D13),IF($D13<0,"",$D13),IFERROR(NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER($D13)," ",""),".",","),"per",""),"/jaar",""),"/week",""),"jaar",""),"week",""),"uur",""),"u",""),",",".")/IF(ISNUMBER(SEARCH("jaar",$D13)),$M$8,1),""))))",
     "#inside": "=IF(COUNTIF($D$4:$G$4,"extern")=0,$H13,SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|","|| "&Tekens_U)-1))*($D$3:$G$3<>"")*($D$4:$G$4<>"extern")))",
     "#points": "=IF(AND(ISNUMBER($M13),$M13=0),0,IF(UPPER(TRIM($D13))="S",$N$8,IF(UPPER(TRIM($D13))="L",$N$10,$N$9)))",
     "#share": "=IF($H13=0,0,IF(COUNTIF($D13:$G13,"*U?*")=0,1/IF($I13>0,$I13,$H13),IFERROR(MAX(0,1-SUMPRODUCT(MOD(INT(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|")/7)+1,101)/100*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I13=0))>0)))/MAX(0,IF($I13>0,$I13,$H13)-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|")<=LEN(Tekens_deel))*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I13=0))>0))),0)))",
     "size": "=IF(IFERROR(INDEX(Taken_Soort,MATCH($A13,Taken_ID,0)),"")="n.v.t.","n.v.t.",IFERROR(IF(INDEX(Taken_Omvang,MATCH($A13,Taken_ID,0))="","",INDEX(Taken_Omvang,MATCH($A13,Taken_ID,0))),""))",
   }
  `);
});

test("the formulas in a person's column stay as they are", () => {
  expect(formulas.ofPerson(4)).toMatchInlineSnapshot(`
   {
     "alone": "=IF(COUNTIF($K$12:$K$15,"K")=0,0,SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U&" "&Tekens_V)-1))*($J$12:$J$15=1)*($K$12:$K$15="K")))",
     "hours": "=IFERROR(IF(INDEX(Team_Uren,MATCH(E$3,Team_ID,0))="","",INDEX(Team_Uren,MATCH(E$3,Team_ID,0))),"")",
     "hoursLoad": "=IF(SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(1-ISNUMBER($M$12:$M$15)*($M$12:$M$15=0))*($M$12:$M$15=""))>0,"",IF(COUNTIF(E$12:E$15,"*U?*")=0,SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0),$L$12:$L$15,$M$12:$M$15),SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|")<=LEN(Tekens_deel))),$L$12:$L$15,$M$12:$M$15)+SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0)*MOD(INT(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|")/7)+1,101)/100,$M$12:$M$15)))",
     "level": "=IFERROR(IF(INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))="","school",INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))),"school")",
     "minutes": "=IF(AND(ISNUMBER(E$8),E$5>0),IF(E$8>0,60*E$8/E$5,""),"")",
     "occupancy": "=IF(AND(ISNUMBER(E$6),ISNUMBER(E$8)),IF(E$8>0,E$6/E$8,""),"")",
     "pointsLoad": "=IF(ISNUMBER(E$6),"",IF(COUNTIF(E$12:E$15,"*U?*")=0,SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0),$L$12:$L$15,$N$12:$N$15),SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|")<=LEN(Tekens_deel))),$L$12:$L$15,$N$12:$N$15)+SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(((E$4<>"extern")+($I$12:$I$15=0))>0)*MOD(INT(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|")/7)+1,101)/100,$N$12:$N$15)))",
     "tasks": "=SUMPRODUCT(ISNUMBER(1/(FIND("|"&UPPER(SUBSTITUTE(E$12:E$15," ",""))&"|","|| "&Tekens_U)-1))*($A$12:$A$15<>"")*(1-ISNUMBER($M$12:$M$15)*($M$12:$M$15=0)))",
   }
  `);
});

test("the formulas that hold a Streefdoel against now stay as they are", () => {
  const target = freshGeometry("target", ["t-1", "t-2"], ["p-1", "p-2"]);
  const { "#placeNow": place, "#changes": changes, "#difference": difference } = matrixFormulas(target).ofTask(12);
  expect([place, changes, difference, ruleFormulas(target)]).toMatchInlineSnapshot(`
   [
     "=IF(ISNUMBER(ROWS(Huidig_Merken)),IFERROR(MATCH($A13,Huidig_Taken,0)+ROWS(Huidig_Merken)-ROWS(Huidig_Taken),1),"")",
     "=IF(IFERROR(SUMPRODUCT(($D$3:$G$3<>Huidig_Personen)+($D13:$G13<>INDEX(Huidig_Merken,$O13,0))),1)=0,0,IFERROR(SUMPRODUCT(($D$3:$G$3<>"")*ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|",Tekens))*(1-1001*ISNUMBER(MATCH($D$3:$G$3&MID(Tekens,FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|",Tekens&"|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|")-6,6),Huidig_Personen&MID(Tekens,FIND("|"&UPPER(SUBSTITUTE(INDEX(Huidig_Merken,$O13,0)," ",""))&"|",Tekens&"|"&UPPER(SUBSTITUTE(INDEX(Huidig_Merken,$O13,0)," ",""))&"|")-6,6),0))))+1000*SUMPRODUCT((Huidig_Personen<>"")*ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(INDEX(Huidig_Merken,$O13,0)," ",""))&"|",Tekens))),0))",
     "=IF($P13=0,"",IF($P13<1000,"erbij",IF(MOD($P13,1000)=0,IF(SUMPRODUCT(($D$3:$G$3<>"")*ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D13:$G13," ",""))&"|",Tekens)))=0,"niemand","weg"),"schuift")))",
     {
       "added": "=ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(D12," ",""))&"|",Tekens)/$O12/LEN(D$3))>ISNUMBER(FIND(MID(Tekens,FIND("|"&UPPER(SUBSTITUTE(HLOOKUP(D$3,INDIRECT("Huidig_Merken"),$O12,0)," ",""))&"|",Tekens)-6,6)&"|"&UPPER(SUBSTITUTE(D12," ",""))&"|",Tekens))",
       "dropped": "=(D$3<>"")*(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(HLOOKUP(D$3,INDIRECT("Huidig_Merken"),$O12,0)," ",""))&"|",Tekens))>ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(D12," ",""))&"|",Tekens)))",
     },
   ]
  `);
});

test("the rules that mark what differs stay below what Excel's own window takes, also on the largest sheet", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));
  const { added, dropped } = ruleFormulas(freshGeometry("target", ids(2000), ids(100)));
  expect(Math.max(added.length, dropped.length)).toBeLessThan(255);
});

test("every formula fits in an Excel formula, and runs up to the thin closing row and column", () => {
  for (const formula of [...Object.values(formulas.ofTask(12)), ...Object.values(formulas.ofPerson(4))]) {
    expect(formula).toMatch(/^=/);
    expect(formula.length).toBeLessThan(8192);
  }
  expect(formulas.ofTask(12)["#executors"]).toContain("$D13:$G13");
  expect(formulas.ofPerson(4).tasks).toContain("E$12:E$15");
});

test("the formulas use only what Excel 2019 and LibreOffice both have", () => {
  const all = [...Object.values(formulas.ofTask(12)), ...Object.values(formulas.ofPerson(4))].join(" ");
  const used = [...new Set([...all.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name))].sort();
  expect(used).toMatchInlineSnapshot(`
   [
     "AND",
     "COUNTIF",
     "FIND",
     "IF",
     "IFERROR",
     "INDEX",
     "INT",
     "ISNUMBER",
     "LEN",
     "LOWER",
     "MATCH",
     "MAX",
     "MOD",
     "NOT",
     "NUMBERVALUE",
     "SEARCH",
     "SUBSTITUTE",
     "SUMPRODUCT",
     "TRIM",
     "UPPER",
   ]
  `);
});
