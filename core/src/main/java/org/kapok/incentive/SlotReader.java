package org.kapok.incentive;

import org.kapok.participation.Participation;

/** Reads a field of a participation, or of its subject's facts on that day, as a long. */
interface SlotReader {
  /** The value; {@link Reading#MISSING} if there is none. */
  long read(Participation participation, Reading reading);
}
