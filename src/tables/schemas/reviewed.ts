/** A column every table may have: a warning of the row has been reviewed. */
import { list, oneOf } from '../column.ts';
import { warningCodes } from '../../problems/messages.ts';

/** The field it is read into. */
export const REVIEWED_FIELD = 'reviewed';

export const reviewed = list(
  oneOf(
    'da_xem_lai',
    'Mã của những cảnh báo về dòng này mà người phụ trách đã xem và giữ nguyên; nhiều mã thì nối bằng |.',
    warningCodes,
  ),
);
