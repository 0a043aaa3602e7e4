package org.kapok.json;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kapok.incentive.ParticipationTable;

/** The properties of a participation that a plain row understands. */
enum PlainPart {
  ID,
  REVISION,
  CANCELLED,
  SUBJECT,
  START,
  RECORDED_AT,
  KIND,
  DURATION,
  VENUE,
  VENUE_FUNCTION,
  ACTIVITY,
  ROUTE,
  ORDER,
  THEME,
  MODE,
  ROLE,
  RATING,
  QUANTITIES,
  ATTRIBUTES;

  private static final Set<PlainPart> REQUIRED = EnumSet.of(ID, SUBJECT, START, KIND);

  /** A part, the bit that tells that it was seen, and its column. */
  record Slot(PlainPart part, int bit, int column) {}

  /** The parts by their JSON names, with the columns of the table. */
  static Map<String, Slot> slots(ParticipationTable.Builder table) {
    EnumCodec<PlainPart> names = new EnumCodec<>(PlainPart.class);
    Map<String, Slot> slots = new HashMap<>();
    int bit = 1;
    for (PlainPart part : values()) {
      String name = names.text(part);
      int column = table.hasColumn(name) ? table.column(name) : PlainValues.NO_COLUMN;
      slots.put(name, new Slot(part, bit, column));
      bit <<= 1;
    }
    return slots;
  }

  /** The bits of what a participation must have, of all of these. */
  static int required(Collection<Slot> slots) {
    return slots.stream()
        .filter(slot -> REQUIRED.contains(slot.part))
        .mapToInt(Slot::bit)
        .reduce(0, (one, other) -> one | other);
  }
}
