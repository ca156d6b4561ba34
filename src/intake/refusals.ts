/** Why a file cannot be read at all, and what its sender can do. */
export const REFUSALS = {
  'bestand-ontbreekt': 'Dit bestand is er niet. Kijk of de naam en de map kloppen.',
  'leeg-bestand': 'Dit bestand is leeg. Kijk of u het goede bestand hebt gekozen, en sla het opnieuw op.',
  'te-groot': 'Dit bestand is te groot. Haal weg wat niet nodig is, of lever het in delen aan.',
  'te-veel-rijen': 'Dit bestand heeft te veel rijen. Lever het in delen aan.',
  'te-veel-kolommen':
    'Dit bestand heeft te veel kolommen. Op het scherm kunnen er hooguit 100 in. Haal weg wat niet nodig is, of zet de perioden onder elkaar: een rij voor elk gebied en elke periode.',
  'te-lange-rij':
    'In dit bestand staat een rij van meer dan twee miljoen tekens. Een tabel heeft een regeleinde na elke rij. Sla het bestand opnieuw op als CSV.',
  pdf: 'Dit is een PDF. Daar zijn de cijfers niet uit te lezen. Lever het Excel- of CSV-bestand aan waar de PDF van is gemaakt.',
  plaatje: 'Dit is een afbeelding. Lever het Excel- of CSV-bestand aan waar de cijfers in staan.',
  ingepakt: 'Dit is een ingepakt bestand. Pak het eerst uit en lever het bestand aan dat erin zit.',
  tekstdocument: 'Dit is een tekstdocument. Zet de tabel in Excel en sla die op als CSV UTF-8 of als .xlsx.',
  'oud-excel':
    'Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als Excel-werkmap (.xlsx) of als CSV UTF-8.',
  versleuteld:
    'Dit bestand is beveiligd met een wachtwoord. Haal in Excel het wachtwoord weg, sla het op en lever het opnieuw aan.',
  'geen-werkmap':
    'Dit is geen Excel-werkmap. Open het bestand en sla de tabel op als Excel-werkmap (.xlsx) of als CSV UTF-8.',
  'kapotte-werkmap':
    'Deze Excel-werkmap is beschadigd. Open het bestand in Excel, sla het opnieuw op en lever het daarna aan.',
  'verdachte-werkmap':
    'Deze Excel-werkmap is uitgepakt veel te groot. Sla alleen het blad met de cijfers op, als CSV UTF-8.',
  webpagina:
    'Dit is een webpagina, ook al kan de naam op .xls of .csv eindigen. Open het in Excel en sla het op als .xlsx of CSV UTF-8.',
  xml: 'Dit is een XML-bestand. Open het in Excel en sla het op als .xlsx of CSV UTF-8.',
  'geen-tekst':
    'Dit is geen tabel: het bestand bestaat niet uit tekst. Lever een Excel-werkmap (.xlsx) of een CSV-bestand aan.',
  'kapotte-json':
    'Dit JSON-bestand is niet te lezen. Waarschijnlijk ontbreekt er een haakje of komma. Maak het opnieuw, of lever CSV aan.',
  'json-zonder-rijen':
    'In dit JSON-bestand staat geen lijst met rijen. Lever een lijst aan: [{"indicator": "...", "gebied": "...", "periode": "...", "waarde": 1}].',
  persoonsgegevens:
    'Dit bestand lijkt gegevens van personen te bevatten. Die mogen hier niet in. Tel op per gebied en periode, haal de kolommen over personen weg en lever opnieuw aan. Gaat een kolom niet over personen, geef haar dan een andere naam.',
  'geen-tabel':
    'Hierin staat geen tabel met kolommen. Lever een bestand aan met een rij kolomnamen en daaronder de cijfers.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
