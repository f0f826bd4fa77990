// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'debug.bad-map': `Het attribuut ‘feed-map’ is onleesbaar. Verbeter het.`,
  'debug.bad-position': `De positie kan niet juist zijn. Geef breedte en lengte in graden (WGS84), of geen van beide.`,
  'debug.bad-url': `Het attribuut ‘feed’ is geen adres. Verbeter het.`,
  'debug.counts': str`${0} fiches gelezen: ${1} getoond, ${2} samengevoegd met een andere, ${3} geweigerd`,
  'debug.date': str`Datum van de gegevens: ${0}.`,
  'debug.duplicates': `Plaatsen die misschien dezelfde zijn`,
  'debug.flawless': `Alles werd gelezen. Er is niets te verbeteren.`,
  'debug.format': str`Vorm van de gegevens: ${0}`,
  'debug.hours': `Openingsuren die we niet begrijpen`,
  'debug.http-status': `De server weigert de gegevens. Controleer het adres.`,
  'debug.incomplete': `De rest van de gegevens is onderweg.`,
  'debug.more': str`en nog ${0}`,
  'debug.network': `De gegevens kunnen niet worden geladen. Controleer het adres, en of de server andere sites toelaat (CORS).`,
  'debug.next-elsewhere': `De volgende pagina staat op een andere site: ze werd niet geladen.`,
  'debug.no-date': `De gegevens geven hun datum niet als 2026-11-24 of 2026-11. Voeg die toe: bezoekers willen ze kennen.`,
  'debug.no-name': `Er is geen naam. Geef elke plaats een naam.`,
  'debug.not-a-feed': `We kennen de vorm van deze gegevens niet. Noem ze met ‘feed-format’ of ‘feed-map’.`,
  'debug.not-json': `Wat binnenkwam, zijn geen gegevens. Open het adres in een browser: is het een pagina, of een foutmelding?`,
  'debug.not-utf': `De gegevens zijn niet in UTF-8. Bewaar ze als UTF-8.`,
  'debug.nowhere': `Er staat niet waar het is. Geef een positie, of een straat, een postcode of een gemeente.`,
  'debug.old': str`De gegevens dateren van ${0}, meer dan een jaar geleden. Publiceer ze opnieuw.`,
  'debug.page-failed': `Een andere pagina kon niet worden gelezen. Er ontbreken plaatsen.`,
  'debug.rejections': `Geweigerde fiches`,
  'debug.same-id': str`‘${0}’ staat er twee keer, met andere gegevens. De tweede heet nu ‘${1}’. Geef die een eigen id, of verbeter ze.`,
  'debug.same-place': str`‘${0}’ en ‘${1}’ hebben dezelfde naam en dezelfde positie, maar andere gegevens. Verbeter of verwijder er een.`,
  'debug.text-around': `Er staat andere tekst rond de gegevens, bijvoorbeeld een foutmelding van de server. Haal die weg.`,
  'debug.title': `Verslag voor de webmaster`,
  'debug.too-large': `De gegevens zijn groter dan wat we lezen. Bied een kleiner bestand aan.`,
  'debug.too-many-pages': `Er zijn meer pagina's dan we lezen. Bied één bestand met alle plaatsen aan.`,
  'debug.too-many-places': `Er zijn meer plaatsen dan we lezen. Bied een kleiner bestand aan.`,
  'debug.too-slow': `De server is te traag. Bied de gegevens als bestand aan, of gebruik ‘feed-timeout’.`,
  'debug.truncated': `De gegevens stoppen in het midden. Publiceer ze opnieuw.`,
  'debug.warnings': `De gegevens als geheel`,
  'debug.why': `Het staat hier door het attribuut ‘debug’. Haal dat weg voor u publiceert.`,
};
