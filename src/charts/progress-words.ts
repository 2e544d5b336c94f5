/** Labels of the progress chart: none overlaps another, a value, or the line of the boundary change. */
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

/** Lines of a label; none if no place was free. */
export interface ChartWords {
  boundary: Label[];
  target: Label[];
  note: Label[];
  path: Label[];
  /** One per observation, in order. */
  values: (Label | undefined)[];
}

/** Placed in order of priority; the places of values above their dots are reserved throughout. */
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
