/** Words in the progress chart: none covers another, a value, or the line of the day the territory changed. */
import { boxOf, firstFree, placeValues, type Label } from './label-placement.ts';
import {
  axes,
  boundaryLine,
  milestoneBoxes,
  pathBoxes,
  targetLine,
  withRoomAbove,
  type Frame,
} from './progress-frame.ts';
import { boundaryPlaces, notePlaces, pathPlaces, targetPlaces } from './progress-places.ts';

/** Lines of words; without lines where no room was found. */
export interface ChartWords {
  boundary: Label[];
  target: Label[];
  note: Label[];
  path: Label[];
  /** Of the observations, in their order. */
  values: (Label | undefined)[];
}

/** What comes first has the first choice of room; the values keep theirs over the dots throughout. */
export function chartWords(frame: Frame): ChartWords {
  const { size, dots } = frame;
  const stood = [...axes(frame), ...boundaryLine(frame), ...milestoneBoxes(frame)];
  const ofPath = pathBoxes(frame);
  const place = (places: Label[][]): Label[] => {
    const words = firstFree(places, size, [...stood, ...ofPath, ...withRoomAbove(dots, size)]) ?? [];
    stood.push(...words.map((line) => boxOf(line, size)));
    return words;
  };
  return {
    boundary: place(boundaryPlaces(frame)),
    target: place(targetPlaces(frame)),
    note: place(notePlaces(frame)),
    path: place(pathPlaces(frame)),
    values: placeValues(dots, size, stood, targetLine(frame)),
  };
}
