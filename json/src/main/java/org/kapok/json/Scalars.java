package org.kapok.json;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Hint;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.problem.Sentence;

/** The types that are one text, number or flag. */
final class Scalars {
  /** Any text. */
  static final Codec.OfText<String> TEXT =
      text(TextForm.ANY, Function.identity(), Function.identity());

  /** A date. */
  static final Codec.OfText<LocalDate> DATE =
      text(TextForm.DATE, TimeTexts::date, LocalDate::toString);

  /** A window, in its words. */
  static final Codec.OfText<Window> WINDOW = new WindowCodec();

  /** A local date and time, or a date alone: its midnight. */
  static final Codec.OfText<LocalDateTime> DATE_OR_TIME =
      text(
          TextForm.DATE_OR_TIME,
          text ->
              text.indexOf('T') < 0
                  ? LocalDate.parse(text).atStartOfDay()
                  : LocalDateTime.parse(text),
          time ->
              time.toLocalTime().equals(LocalTime.MIDNIGHT)
                  ? time.toLocalDate().toString()
                  : time.toString());

  /** What people write for the time of China and is no zone. */
  private static final Pattern CHINESE_TIME =
      Pattern.compile(
          "(asia/|china/)?(beijing|peking|shenzhen|guangzhou)( time)?|china(/.*)?|cst"
              + "|(gmt|utc)? *\\+ *0?8(:?00)?",
          Pattern.CASE_INSENSITIVE);

  private Scalars() {}

  /** The codecs by class. */
  static Map<Class<?>, Codec<?>> all() {
    Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    codecs.put(String.class, TEXT);
    codecs.put(LocalDate.class, DATE);
    codecs.put(Instant.class, text(TextForm.INSTANT, TimeTexts::instant, Instant::toString));
    codecs.put(
        LocalDateTime.class,
        text(TextForm.DATE_TIME, LocalDateTime::parse, LocalDateTime::toString));
    codecs.put(LocalTime.class, text(TextForm.TIME, TimeTexts::timeOfDay, LocalTime::toString));
    codecs.put(Duration.class, text(TextForm.DURATION, Duration::parse, Duration::toString));
    codecs.put(Period.class, text(TextForm.PERIOD, Period::parse, Period::toString));
    codecs.put(
        MonthDay.class,
        text(
            TextForm.MONTH_DAY,
            each -> MonthDay.parse("--" + each),
            each -> each.toString().substring(2)));
    codecs.put(YearMonth.class, text(TextForm.YEAR_MONTH, YearMonth::parse, YearMonth::toString));
    codecs.put(ZoneId.class, text(TextForm.ZONE, Scalars::zone, ZoneId::getId));
    codecs.put(Month.class, new EnumCodec<>(Month.class));
    codecs.put(DayOfWeek.class, new EnumCodec<>(DayOfWeek.class));
    codecs.put(boolean.class, new NumberCodecs.OfFlag());
    codecs.put(int.class, new NumberCodecs.OfInt());
    codecs.put(long.class, new NumberCodecs.OfLong());
    codecs.put(Boolean.class, new NumberCodecs.OfFlag());
    codecs.put(Integer.class, new NumberCodecs.OfInt());
    codecs.put(Long.class, new NumberCodecs.OfLong());
    return codecs;
  }

  static <T> TextCodec<T> text(TextForm form, Function<String, T> parse, Function<T, String> text) {
    return new TextCodec<>(form, parse, text);
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw new InvalidValueException(
          Sentence.of(
              "must be an IANA time zone such as \"Asia/Shanghai\", was \"{0}\"{1}",
              Shown.shortened(id), hint(id)),
          unknown);
    }
  }

  /** China has one zone, which is named after Shanghai and not after the capital. */
  private static Hint hint(String id) {
    return CHINESE_TIME.matcher(id).matches()
        ? new Hint(Optional.of("Asia/Shanghai"))
        : Nearest.hint(id, ZoneId.getAvailableZoneIds());
  }
}
