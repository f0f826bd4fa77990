// Do not modify this file by hand!
// Re-generate this file by running lit-localize

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'card.access': `Accès`,
  'card.address': `Adresse`,
  'card.booking': `Prendre rendez-vous`,
  'card.contact': `Contact`,
  'card.error': `Nous n'arrivons pas à charger ce lieu. Vérifiez votre connexion ou réessayez.`,
  'card.free': `Gratuit`,
  'card.gone': `Ce lieu n'est plus dans la liste.`,
  'card.hours': `Heures d'ouverture`,
  'card.loading': `Chargement du lieu…`,
  'card.no-street': `Rue non communiquée`,
  'card.services': `Ce que vous pouvez faire ici`,
  'card.services-unknown': `Pas connu. Demandez au lieu.`,
  'card.source': `Source :`,
  'card.wheelchair-limited': `En partie accessible en fauteuil roulant`,
  'card.wheelchair-no': `Pas accessible en fauteuil roulant`,
  'card.wheelchair-yes': `Accessible en fauteuil roulant`,
  'map.failed': `La carte ne peut pas s'afficher ici. La liste est complète.`,
  'map.fit-all': `Voir tous les lieux sur la carte`,
  'map.label': `Carte des lieux`,
  'map.touch-help': `Utilisez deux doigts pour déplacer la carte`,
  'map.wheel-help': `Maintenez Ctrl et faites défiler pour zoomer`,
  'map.wheel-help-mac': `Maintenez ⌘ et faites défiler pour zoomer`,
  'map.zoom-in': `Agrandir`,
  'map.zoom-out': `Réduire`,
  'week.by-appointment': `sur rendez-vous`,
  'week.caption': `Heures d'ouverture des sept prochains jours`,
  'week.closed': `fermé`,
  'week.holiday': `jour férié`,
  'week.today': `aujourd'hui`,
  'week.unknown': `non confirmé`,
};
