/** `node src/cli/today.ts`: the day it is in Vietnam, for the AS_OF of a build. */
import { dayInVietnam } from '../domain/publication-tag.ts';

console.log(dayInVietnam(Date.now()));
