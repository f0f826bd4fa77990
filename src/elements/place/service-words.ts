import type { Msg } from '../../i18n/localize-controller.js';
import { isServiceId, type Service, type ServiceId } from '../../model/service.js';

/** Short words for a service of our vocabulary. */
function knownServiceWords(msg: Msg, id: ServiceId): string {
  switch (id) {
    case 'device-access':
      return msg('use a computer', { id: 'service.device-access' });
    case 'internet-access':
      return msg('internet', { id: 'service.internet-access' });
    case 'procedures':
      return msg('help with online forms', { id: 'service.procedures' });
    case 'everyday-tools':
      return msg('learn everyday tools', { id: 'service.everyday-tools' });
    case 'job-search':
      return msg('look for work online', { id: 'service.job-search' });
    case 'safe-use':
      return msg('stay safe online', { id: 'service.safe-use' });
    case 'parenting':
      return msg('children and screens', { id: 'service.parenting' });
    case 'culture':
      return msg('understand and create', { id: 'service.culture' });
    case 'affordable-equipment':
      return msg('cheap equipment', { id: 'service.affordable-equipment' });
  }
}

/** A service in words: ours in the visitor's language, or the source's own. */
export function serviceWords(msg: Msg, { id, words }: Service): string {
  return isServiceId(id) ? knownServiceWords(msg, id) : (words ?? id);
}
