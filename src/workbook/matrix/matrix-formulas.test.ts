import { matrixFormulas } from "./matrix-formulas";
import { freshGeometry } from "./matrix-geometry";

/** Two tasks on rows 11 and 12, two people in columns E and F. */
const formulas = matrixFormulas(freshGeometry(["t-1", "t-2"], ["p-1", "p-2"]));

test("the formulas on a task's row stay as they are: another text is another lay-out for every school", () => {
  expect(formulas.ofTask(10)).toMatchInlineSnapshot(`
   {
     "#executors": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_U))*($D$3:$G$3<>""))",
     "#hoursPerWeek": "=IF($D11="","",IF($D11="n.v.t.",0,IF(ISNUMBER($D11),IF($D11<0,"",$D11),IFERROR(NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER($D11)," ",""),".",","),"per",""),"/jaar",""),"/week",""),"jaar",""),"week",""),"uur",""),"u",""),",",".")/IF(ISNUMBER(SEARCH("jaar",$D11)),IF(ISNUMBER(Weken_per_jaar),IF(Weken_per_jaar>0,Weken_per_jaar,40),40),1),""))))",
     "#inside": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_U))*($D$3:$G$3<>"")*($D$4:$G$4<>"extern"))",
     "#points": "=IF(AND(ISNUMBER($K11),$K11=0),0,IF(UPPER(TRIM($D11))="S",IF(ISNUMBER(Punten_S),IF(Punten_S>0,Punten_S,1),1),IF(UPPER(TRIM($D11))="L",IF(ISNUMBER(Punten_L),IF(Punten_L>0,Punten_L,4),4),IF(ISNUMBER(Punten_M),IF(Punten_M>0,Punten_M,2),2))))",
     "#share": "=IF($H11=0,0,IF(IF($I11>0,$I11,$H11)-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|")<=LEN(Tekens_deel))*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I11=0))>0))<=0,0,MAX(0,1-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|")-1)/7)+1)/100*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I11=0))>0)))/(IF($I11>0,$I11,$H11)-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D11:$G11," ",""))&"|")<=LEN(Tekens_deel))*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I11=0))>0)))))",
     "size": "=IF(IFERROR(INDEX(Taken_Soort,MATCH($A11,Taken_ID,0)),"")="n.v.t.","n.v.t.",IFERROR(IF(INDEX(Taken_Omvang,MATCH($A11,Taken_ID,0))="","",INDEX(Taken_Omvang,MATCH($A11,Taken_ID,0))),""))",
   }
  `);
});

test("the formulas in a person's column stay as they are", () => {
  expect(formulas.ofPerson(4)).toMatchInlineSnapshot(`
   {
     "hours": "=IFERROR(IF(INDEX(Team_Uren,MATCH(E$3,Team_ID,0))="","",INDEX(Team_Uren,MATCH(E$3,Team_ID,0))),"")",
     "hoursLoad": "=IF(SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0))*($K$10:$K$13=""))>0,"",SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0))*(((E$4<>"extern")+($I$10:$I$13=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")<=LEN(Tekens_deel))),$J$10:$J$13,$K$10:$K$13)+SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0))*(((E$4<>"extern")+($I$10:$I$13=0))>0)*(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")-1)/7)+1)/100,$K$10:$K$13))",
     "level": "=IFERROR(IF(INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))="","school",INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))),"school")",
     "occupancy": "=IF(AND(ISNUMBER(E$6),ISNUMBER(E$8)),IF(E$8>0,E$6/E$8,""),"")",
     "pointsLoad": "=IF(ISNUMBER(E$6),"",SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0))*(((E$4<>"extern")+($I$10:$I$13=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")<=LEN(Tekens_deel))),$J$10:$J$13,$L$10:$L$13)+SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0))*(((E$4<>"extern")+($I$10:$I$13=0))>0)*(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|")-1)/7)+1)/100,$L$10:$L$13))",
     "tasks": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$10:E$13," ",""))&"|",Tekens_U))*($A$10:$A$13<>"")*(1-ISNUMBER($K$10:$K$13)*($K$10:$K$13=0)))",
   }
  `);
});

test("every formula fits in an Excel formula, and runs up to the thin closing row and column", () => {
  for (const formula of [...Object.values(formulas.ofTask(10)), ...Object.values(formulas.ofPerson(4))]) {
    expect(formula).toMatch(/^=/);
    expect(formula.length).toBeLessThan(8192);
  }
  expect(formulas.ofTask(10)["#executors"]).toContain("$D11:$G11");
  expect(formulas.ofPerson(4).tasks).toContain("E$10:E$13");
});

test("the formulas use only what Excel 2019 and LibreOffice both have", () => {
  const all = [...Object.values(formulas.ofTask(10)), ...Object.values(formulas.ofPerson(4))].join(" ");
  const used = [...new Set([...all.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name))].sort();
  expect(used).toMatchInlineSnapshot(`
   [
     "AND",
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
     "NUMBERVALUE",
     "SEARCH",
     "SUBSTITUTE",
     "SUMPRODUCT",
     "TRIM",
     "UPPER",
   ]
  `);
});
