package org.kapok.demo.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/** What the two cities have in common: their clock, the day of which is told, and what they are. */
public final class MadeUp {
  /** The clock that both cities go by. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The day of which everything is told, a Sunday. */
  public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  /** Half past twelve on that day. */
  public static final Instant NOON = at(TODAY, "12:30");

  /** What every document of the cities says of itself. */
  static final Extensions NOTE =
      Extensions.of(
          Map.of(
              "kapok-demo/synthetic",
              "{\"zh\":\"除公开报道给出的数字外，均为程序生成的虚构数据；人物、坐标与日程都不存在。\","
                  + "\"en\":\"Made up by a program, save the figures of the published reports:"
                  + " no person, spot or date in it is real.\"}"));

  private MadeUp() {}

  /** The instant of a time such as {@code 09:00} on that day. */
  static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  /** A text in both languages. */
  static LocalizedText text(String chinese, String english) {
    return LocalizedText.of("zh", chinese, "en", english);
  }

  /** {@code studio-007} for the seventh studio. */
  static String id(String kind, int number) {
    return String.format(Locale.ROOT, "%s-%03d", kind, number);
  }
}
