import type { Bulletin } from '../../alerts/telling/bulletin.ts';
import { labelsIn } from '../labels/labels.ts';
import { additionMessage } from './addition.ts';
import { announcementMessage } from './announcement.ts';
import { correctionMessage } from './correction.ts';
import { digestMessage } from './digest.ts';
import { noticeMessage } from './ended.ts';
import type { Message } from './message.ts';
import { notice } from './notice.ts';

/** What Coop posts on its own, as a message; `charts` says whether Slack's own charts may be used. */
export function bulletinMessage(bulletin: Bulletin, { charts }: { readonly charts: boolean }): Message {
  switch (bulletin.kind) {
    case 'alert':
      return announcementMessage(bulletin.announcement, 0);
    case 'addition':
      return additionMessage(bulletin.addition);
    case 'digest':
      return digestMessage(bulletin.digest, { page: bulletin.page, charts });
    case 'correction':
      return correctionMessage(bulletin.correction);
    case 'gone':
      return notice(labelsIn(bulletin.language).delivery.gone);
    case 'notice':
      return noticeMessage(bulletin.notice);
  }
}
