import { matrixFormulas } from "./matrix-formulas";
import { freshGeometry } from "./matrix-geometry";

/** Two tasks on rows 12 and 13, two people in columns E and F. */
const formulas = matrixFormulas(freshGeometry(["t-1", "t-2"], ["p-1", "p-2"]));

test("the formulas on a task's row stay as they are: another text is another lay-out for every school", () => {
  expect(formulas.ofTask(11)).toMatchInlineSnapshot(`
   {
     "#core": "=IF(AND(IFERROR(INDEX(Taken_Soort,MATCH($A12,Taken_ID,0)),"")="best bij ICT-coördinator",NOT(AND(ISNUMBER($M12),$M12=0))),"K","")",
     "#covered": "=SUMPRODUCT(((ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_U))+ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_V)))>0)*($D$3:$G$3<>""))",
     "#executors": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_U))*($D$3:$G$3<>""))",
     "#hoursPerWeek": "=IF($D12="","",IF($D12="n.v.t.",0,IF(ISNUMBER($D12),IF($D12<0,"",$D12),IFERROR(NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER($D12)," ",""),".",","),"per",""),"/jaar",""),"/week",""),"jaar",""),"week",""),"uur",""),"u",""),",",".")/IF(ISNUMBER(SEARCH("jaar",$D12)),IF(ISNUMBER(Weken_per_jaar),IF(Weken_per_jaar>0,Weken_per_jaar,40),40),1),""))))",
     "#inside": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_U))*($D$3:$G$3<>"")*($D$4:$G$4<>"extern"))",
     "#points": "=IF(AND(ISNUMBER($M12),$M12=0),0,IF(UPPER(TRIM($D12))="S",IF(ISNUMBER(Punten_S),IF(Punten_S>0,Punten_S,1),1),IF(UPPER(TRIM($D12))="L",IF(ISNUMBER(Punten_L),IF(Punten_L>0,Punten_L,4),4),IF(ISNUMBER(Punten_M),IF(Punten_M>0,Punten_M,2),2))))",
     "#share": "=IF($H12=0,0,IF(IF($I12>0,$I12,$H12)-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|")<=LEN(Tekens_deel))*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I12=0))>0))<=0,0,MAX(0,1-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|")-1)/7)+1)/100*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I12=0))>0)))/(IF($I12>0,$I12,$H12)-SUMPRODUCT((FIND("|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE($D12:$G12," ",""))&"|")<=LEN(Tekens_deel))*($D$3:$G$3<>"")*((($D$4:$G$4<>"extern")+($I12=0))>0)))))",
     "size": "=IF(IFERROR(INDEX(Taken_Soort,MATCH($A12,Taken_ID,0)),"")="n.v.t.","n.v.t.",IFERROR(IF(INDEX(Taken_Omvang,MATCH($A12,Taken_ID,0))="","",INDEX(Taken_Omvang,MATCH($A12,Taken_ID,0))),""))",
   }
  `);
});

test("the formulas in a person's column stay as they are", () => {
  expect(formulas.ofPerson(4)).toMatchInlineSnapshot(`
   {
     "alone": "=SUMPRODUCT(((ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))+ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_V)))>0)*($J$11:$J$14=1)*($K$11:$K$14="K"))",
     "hours": "=IFERROR(IF(INDEX(Team_Uren,MATCH(E$3,Team_ID,0))="","",INDEX(Team_Uren,MATCH(E$3,Team_ID,0))),"")",
     "hoursLoad": "=IF(SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0))*($M$11:$M$14=""))>0,"",SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0))*(((E$4<>"extern")+($I$11:$I$14=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")<=LEN(Tekens_deel))),$L$11:$L$14,$M$11:$M$14)+SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0))*(((E$4<>"extern")+($I$11:$I$14=0))>0)*(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")-1)/7)+1)/100,$M$11:$M$14))",
     "level": "=IFERROR(IF(INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))="","school",INDEX(Team_Niveau,MATCH(E$3,Team_ID,0))),"school")",
     "occupancy": "=IF(AND(ISNUMBER(E$6),ISNUMBER(E$8)),IF(E$8>0,E$6/E$8,""),"")",
     "pointsLoad": "=IF(ISNUMBER(E$6),"",SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0))*(((E$4<>"extern")+($I$11:$I$14=0))>0)*(1-(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")<=LEN(Tekens_deel))),$L$11:$L$14,$N$11:$N$14)+SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0))*(((E$4<>"extern")+($I$11:$I$14=0))>0)*(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")<=LEN(Tekens_deel))*(INT((FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_deel&"|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|")-1)/7)+1)/100,$N$11:$N$14))",
     "tasks": "=SUMPRODUCT(ISNUMBER(FIND("|"&UPPER(SUBSTITUTE(E$11:E$14," ",""))&"|",Tekens_U))*($A$11:$A$14<>"")*(1-ISNUMBER($M$11:$M$14)*($M$11:$M$14=0)))",
   }
  `);
});

test("every formula fits in an Excel formula, and runs up to the thin closing row and column", () => {
  for (const formula of [...Object.values(formulas.ofTask(11)), ...Object.values(formulas.ofPerson(4))]) {
    expect(formula).toMatch(/^=/);
    expect(formula.length).toBeLessThan(8192);
  }
  expect(formulas.ofTask(11)["#executors"]).toContain("$D12:$G12");
  expect(formulas.ofPerson(4).tasks).toContain("E$11:E$14");
});

test("the formulas use only what Excel 2019 and LibreOffice both have", () => {
  const all = [...Object.values(formulas.ofTask(11)), ...Object.values(formulas.ofPerson(4))].join(" ");
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
