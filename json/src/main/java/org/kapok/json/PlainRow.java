package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.ParticipationTable;
import org.kapok.quantity.Amount;

/**
 * One participation as the row of a table, read without making one. It understands what nearly all
 * participations are; what is not plain, sound or not, is left to the codec of participations.
 */
final class PlainRow {
  /** The most characters of a plain text or name. */
  static final int LONGEST = 256;

  private static final long BOUND = 1_000_000_000_000_000L;

  private static final Map<String, SubjectType> TYPES = new HashMap<>();

  static {
    EnumCodec<SubjectType> names = new EnumCodec<>(SubjectType.class);
    for (SubjectType type : SubjectType.values()) {
      TYPES.put(names.text(type), type);
    }
  }

  private final PlainValues values;
  private final Map<String, PlainPart.Slot> slots;
  private final int required;
  private final RepeatedTexts texts = new RepeatedTexts();
  private String id = "";
  private long revision;
  private boolean cancelled;
  private SubjectId subject = MemberId.of("nobody");
  private long startSecond;
  private int startNano;

  /** Rows for tables that have the columns of this one. */
  PlainRow(ParticipationTable.Builder table) {
    values = new PlainValues(table);
    slots = PlainPart.slots(table);
    required = PlainPart.required(slots.values());
  }

  /** Whose participation has been read. */
  SubjectId subject() {
    return subject;
  }

  /** Puts what has been read into the table. */
  void put(ParticipationTable.Builder table) {
    table.row(subject, id, revision, Instant.ofEpochSecond(startSecond, startNano));
    if (cancelled) {
      table.cancelled();
    }
    values.set(table);
  }

  /**
   * Reads the object that the parser stands on.
   *
   * @return false if it is not plain; the parser may then stand anywhere
   */
  boolean read(JsonParser parser) throws IOException {
    int seen = 0;
    revision = 0;
    cancelled = false;
    values.clear();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      PlainPart.Slot slot = slots.get(name);
      if (slot == null || (seen & slot.bit()) != 0) {
        return false;
      }
      seen |= slot.bit();
      parser.nextToken();
      if (!read(slot.part(), slot.column(), parser)) {
        return false;
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT && (seen & required) == required;
  }

  private boolean read(PlainPart part, int column, JsonParser parser) throws IOException {
    return switch (part) {
      case ID -> readId(parser);
      case REVISION -> readRevision(parser);
      case CANCELLED -> readCancelled(parser);
      case SUBJECT -> readSubject(parser);
      case START -> readStart(parser);
      case RECORDED_AT -> instant(parser) != null;
      case DURATION -> readDuration(column, parser);
      case RATING -> isRating(parser) && readNumber(column, parser);
      case QUANTITIES -> readOwn(parser, false);
      case ATTRIBUTES -> readOwn(parser, true);
      case KIND, VENUE, VENUE_FUNCTION, ACTIVITY, ROUTE, ORDER, THEME, MODE, ROLE ->
          readText(column, parser);
    };
  }

  private boolean readId(JsonParser parser) throws IOException {
    if (!isPlainText(parser)) {
      return false;
    }
    id = parser.getText();
    return true;
  }

  private boolean readRevision(JsonParser parser) throws IOException {
    if (!isWhole(parser) || parser.getLongValue() < 0) {
      return false;
    }
    revision = parser.getLongValue();
    return true;
  }

  private boolean readCancelled(JsonParser parser) throws IOException {
    cancelled = parser.currentToken() == JsonToken.VALUE_TRUE;
    return parser.currentToken().isBoolean();
  }

  private boolean readStart(JsonParser parser) throws IOException {
    Instant read = instant(parser);
    if (read == null) {
      return false;
    }
    startSecond = read.getEpochSecond();
    startNano = read.getNano();
    return true;
  }

  private static @Nullable Instant instant(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? PlainTimes.instant(
            parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
        : null;
  }

  private boolean readDuration(int column, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return false;
    }
    long seconds =
        PlainTimes.seconds(
            parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    if (seconds == PlainTimes.OTHER) {
      return false;
    }
    values.seconds(column, seconds);
    return true;
  }

  private boolean readSubject(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    SubjectType type = null;
    String of = null;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      String text = text(parser);
      if (text == null) {
        return false;
      }
      if (name.equals("type") && type == null) {
        type = TYPES.get(text);
      } else if (name.equals("id") && of == null) {
        of = text;
      } else {
        return false;
      }
    }
    if (type == null || of == null) {
      return false;
    }
    if (subject.type() != type || !subject.value().equals(of)) {
      subject = SubjectId.of(type, of);
    }
    return true;
  }

  private boolean readText(int column, JsonParser parser) throws IOException {
    String text = text(parser);
    if (text == null) {
      return false;
    }
    values.text(column, text);
    return true;
  }

  private static boolean isRating(JsonParser parser) throws IOException {
    return parser.currentToken().isNumeric() && parser.getText().charAt(0) != '-';
  }

  private boolean readNumber(int column, JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      return readDecimal(column, parser);
    }
    if (!isWhole(parser)) {
      return false;
    }
    long number = parser.getLongValue();
    values.whole(column, number);
    return number > -BOUND && number < BOUND;
  }

  private boolean readDecimal(int column, JsonParser parser) throws IOException {
    try {
      values.amount(column, Amount.of(parser.getDecimalValue()));
      return true;
    } catch (ArithmeticException | NumberFormatException tooLong) {
      return false;
    }
  }

  private static boolean isWhole(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
  }

  private boolean readOwn(JsonParser parser, boolean areAttributes) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      int column = name.length() > LONGEST ? PlainValues.REFUSED : values.own(name);
      if (column == PlainValues.REFUSED || !readOwn(column, parser, areAttributes)) {
        return false;
      }
    }
    return true;
  }

  private boolean readOwn(int column, JsonParser parser, boolean isAttribute) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isNumeric()) {
      return readNumber(column, parser);
    }
    if (isAttribute && token.isBoolean()) {
      values.flag(column, token == JsonToken.VALUE_TRUE);
      return true;
    }
    return isAttribute && readText(column, parser);
  }

  /** The text that the parser stands on, if it is plain; a text that came before is. */
  private @Nullable String text(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return null;
    }
    char[] characters = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    String known = texts.known(characters, from, length);
    if (known == null && isPlainText(parser)) {
      known = texts.add(characters, from, length);
    }
    return known;
  }

  /**
   * Whether the parser stands on a text that any id or code may be: of letters, digits and signs of
   * ASCII or common Chinese characters, with blanks only between them.
   */
  private static boolean isPlainText(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return false;
    }
    char[] text = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int last = from + parser.getTextLength() - 1;
    if (last < from || last - from >= LONGEST || text[from] == ' ' || text[last] == ' ') {
      return false;
    }
    for (int i = from; i <= last; i++) {
      char each = text[i];
      if ((each < ' ' || each > '~') && (each < '\u4e00' || each > '\u9fff')) {
        return false;
      }
    }
    return true;
  }
}
