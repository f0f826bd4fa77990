// Do not modify this file by hand!
// Re-generate this file by running lit-localize

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'card.access': `Toegang`,
  'card.address': `Adres`,
  'card.booking': `Een afspraak maken`,
  'card.contact': `Contact`,
  'card.error': `We kunnen deze plaats niet laden. Controleer uw verbinding of probeer opnieuw.`,
  'card.free': `Gratis`,
  'card.gone': `Deze plaats staat niet meer in de lijst.`,
  'card.hours': `Openingsuren`,
  'card.loading': `De plaats wordt geladen…`,
  'card.no-street': `Straat niet meegedeeld`,
  'card.services': `Wat u hier kunt doen`,
  'card.services-unknown': `Niet bekend. Vraag het aan de plaats.`,
  'card.source': `Bron:`,
  'card.wheelchair-limited': `Gedeeltelijk toegankelijk met een rolstoel`,
  'card.wheelchair-no': `Niet toegankelijk met een rolstoel`,
  'card.wheelchair-yes': `Toegankelijk met een rolstoel`,
  'map.failed': `De kaart kan hier niet worden getoond. De lijst is volledig.`,
  'map.fit-all': `Alle plaatsen op de kaart tonen`,
  'map.label': `Kaart van de plaatsen`,
  'map.touch-help': `Gebruik twee vingers om de kaart te bewegen`,
  'map.wheel-help': `Houd Ctrl ingedrukt en scroll om te zoomen`,
  'map.wheel-help-mac': `Houd ⌘ ingedrukt en scroll om te zoomen`,
  'map.zoom-in': `Inzoomen`,
  'map.zoom-out': `Uitzoomen`,
  'week.by-appointment': `op afspraak`,
  'week.caption': `Openingsuren van de komende zeven dagen`,
  'week.closed': `gesloten`,
  'week.holiday': `feestdag`,
  'week.today': `vandaag`,
  'week.unknown': `niet bevestigd`,
};
