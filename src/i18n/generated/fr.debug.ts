// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'debug.bad-map': `L'attribut « feed-map » est illisible. Corrigez-le.`,
  'debug.bad-position': `Sa position ne peut pas être juste. Donnez la latitude et la longitude en degrés (WGS84), ou aucune des deux.`,
  'debug.bad-url': `L'attribut « feed » n'est pas une adresse. Corrigez-le.`,
  'debug.counts': str`${0} fiches lues : ${1} montrées, ${2} réunies avec une autre, ${3} refusées`,
  'debug.date': str`Date des données : ${0}.`,
  'debug.duplicates': `Lieux qui sont peut-être les mêmes`,
  'debug.flawless': `Tout a été lu. Il n'y a rien à corriger.`,
  'debug.format': str`Forme des données : ${0}`,
  'debug.hours': `Horaires que nous ne comprenons pas`,
  'debug.http-status': `Le serveur refuse de donner les données. Vérifiez l'adresse.`,
  'debug.incomplete': `La suite des données arrive.`,
  'debug.more': str`et ${0} de plus`,
  'debug.network': `Les données ne peuvent pas être chargées. Vérifiez l'adresse, et si le serveur accepte les autres sites (CORS).`,
  'debug.next-elsewhere': `La page suivante est sur un autre site : elle n'a pas été chargée.`,
  'debug.no-date': `Les données ne disent pas leur date sous la forme 2026-11-24 ou 2026-11. Ajoutez-la : les visiteurs veulent la connaître.`,
  'debug.no-name': `Il n'a pas de nom. Donnez un nom à chaque lieu.`,
  'debug.not-a-feed': `Nous ne connaissons pas la forme de ces données. Nommez-la avec « feed-format » ou « feed-map ».`,
  'debug.not-json': `Ce qui est arrivé n'est pas des données. Ouvrez l'adresse dans un navigateur : est-ce une page, ou un message d'erreur ?`,
  'debug.not-utf': `Les données ne sont pas en UTF-8. Enregistrez-les en UTF-8.`,
  'debug.nowhere': `Il ne dit pas où il se trouve. Donnez une position, ou une rue, un code postal ou une commune.`,
  'debug.old': str`Les données datent de : ${0}, il y a plus d'un an. Publiez-les à nouveau.`,
  'debug.page-failed': `Une autre page n'a pas pu être lue. Des lieux manquent.`,
  'debug.rejections': `Fiches refusées`,
  'debug.same-id': str`« ${0} » est présent deux fois, avec d'autres données. Le second s'appelle maintenant « ${1} ». Donnez-lui son propre identifiant, ou corrigez-le.`,
  'debug.same-place': str`« ${0} » et « ${1} » ont le même nom et la même position, mais d'autres données. Corrigez ou enlevez l'un des deux.`,
  'debug.text-around': `Il y a un autre texte autour des données, par exemple un message d'erreur du serveur. Enlevez-le.`,
  'debug.title': `Rapport pour le webmestre`,
  'debug.too-large': `Les données sont plus grandes que ce que nous lisons. Offrez un fichier plus petit.`,
  'debug.too-many-pages': `Il y a plus de pages que ce que nous lisons. Offrez un seul fichier avec tous les lieux.`,
  'debug.too-many-places': `Il y a plus de lieux que ce que nous lisons. Offrez un fichier plus petit.`,
  'debug.too-slow': `Le serveur est trop lent. Offrez les données dans un fichier, ou utilisez « feed-timeout ».`,
  'debug.truncated': `Les données s'arrêtent au milieu. Publiez-les à nouveau.`,
  'debug.warnings': `L'ensemble des données`,
  'debug.why': `Il est ici à cause de l'attribut « debug ». Enlevez cet attribut avant de publier.`,
};
