/** What *Maak los* does, on the ribbon and in the pane. */
export const takesAway =
  "onze kolommen weg, behalve wat jullie invulden. Bladen waarin iets over jullie staat, blijven als gewone bladen: zo gaat niets verloren.";
