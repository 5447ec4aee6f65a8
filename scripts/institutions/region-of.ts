/** The departments of each region, as the ministry's register writes them at the head of a number. */
const departments: Record<string, string> = {
  "Auvergne-Rhône-Alpes": "001 003 007 015 026 038 042 043 063 069 073 074",
  "Bourgogne-Franche-Comté": "021 025 039 058 070 071 089 090",
  Bretagne: "022 029 035 056",
  "Centre-Val de Loire": "018 028 036 037 041 045",
  Corse: "620 720",
  "Grand Est": "008 010 051 052 054 055 057 067 068 088",
  "Hauts-de-France": "002 059 060 062 080",
  "Île-de-France": "075 077 078 091 092 093 094 095",
  Normandie: "014 027 050 061 076",
  "Nouvelle-Aquitaine": "016 017 019 023 024 033 040 047 064 079 086 087",
  Occitanie: "009 011 012 030 031 032 034 046 048 065 066 081 082",
  "Pays de la Loire": "044 049 053 072 085",
  "Provence-Alpes-Côte d’Azur": "004 005 006 013 083 084",
  Guadeloupe: "971",
  Martinique: "972",
  Guyane: "973",
  "La Réunion": "974",
  Mayotte: "976",
  "Nouvelle-Calédonie": "983",
  "Polynésie française": "984",
};

/** The region that an institution's number in the register tells. */
export function regionOf(uai: string | null): string | null {
  if (uai === null) return null;
  return Object.keys(departments).find((region) => departments[region]?.split(" ").includes(uai.slice(0, 3))) ?? null;
}
