package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;

/** What fields read of the honours of the subject that is scored. */
interface HonoursHeld {
  /** Nobody holds anything. */
  HonoursHeld NONE =
      new HonoursHeld() {
        @Override
        public long level(int honour) {
          return Reading.MISSING;
        }

        @Override
        public long since(int honour) {
          return Reading.MISSING;
        }

        @Override
        public List<LocalDate> wins(int honour) {
          return List.of();
        }
      };

  /** The number of the level that is held, the lowest 0; missing if there is none. */
  long level(int honour);

  /** From which date on that level is held, as its epoch day; missing if there is none. */
  long since(int honour);

  /** The dates on which something was won. */
  List<LocalDate> wins(int honour);
}
