package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.rule.Window;

/** The patterns of the schemas find what the reader reads, and little else. */
class TextFormProperties {
  private static final String LETTERS = "0123456789-+:.,TtZzPpYyMmWwDdHhSs f\u00a0\u3000\n年";

  private record Form(TextForm form, Function<String, Object> parse, List<String> examples) {}

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(
        new Form(
            TextForm.DATE, TimeTexts::date, List.of("2024-02-29", "+12345-06-30", "-0044-03-15")),
        new Form(
            TextForm.DATE_TIME,
            LocalDateTime::parse,
            List.of("2025-03-01T09:00", "2025-03-01T23:59:59.5")),
        new Form(
            TextForm.INSTANT,
            TimeTexts::instant,
            List.of(
                "2025-03-01T01:00:00Z",
                "2025-03-01T09:00:00.123+08:00",
                "2025-03-01T24:00:00-00:30")),
        new Form(TextForm.TIME, TimeTexts::timeOfDay, List.of("08:30", "23:59:59.123456789")),
        new Form(
            TextForm.MONTH_DAY, each -> MonthDay.parse("--" + each), List.of("04-01", "02-29")),
        new Form(TextForm.YEAR_MONTH, YearMonth::parse, List.of("2025-03", "-0001-12")),
        new Form(TextForm.DURATION, Duration::parse, List.of("PT90M", "P1DT2H3M4.5S", "-PT-6H")),
        new Form(TextForm.PERIOD, Period::parse, List.of("P1M", "P1Y2M3W4D", "-P1W")),
        new Form(TextForm.ID, MemberId::of, List.of("m-1", "红 棉")),
        new Form(
            TextForm.WINDOW,
            Window::parse,
            List.of(
                "week",
                "unbroken year from 04-01",
                "rolling 30 days",
                "season of term",
                "year from joined")),
        new Form(TextForm.REPEAT, Repeat::parse, List.of("once", "always", "half-year")));
  }

  @Property(tries = 20_000)
  void aTextThatIsReadFitsItsPattern(@ForAll("forms") Form each, @ForAll Random random) {
    String text = spoilt(each.examples().get(random.nextInt(each.examples().size())), random);
    boolean fits = fits(each.form(), text);
    if (isRead(each, text)) {
      assertThat(fits).as("\"%s\" is read as %s", text, each.form().expected()).isTrue();
    }
  }

  @Property(tries = 20_000)
  void aTextThatFitsItsPatternIsRead(@ForAll("forms") Form each, @ForAll Random random) {
    String text = spoilt(each.examples().get(random.nextInt(each.examples().size())), random);
    if (fits(each.form(), text) && !isBeyondPatterns(text)) {
      assertThat(isRead(each, text)).as("\"%s\" fits %s", text, each.form().expected()).isTrue();
    }
  }

  /** In JSON Schema $ is the very end, in Java it may stand before a line feed. */
  private static boolean fits(TextForm form, String text) {
    String pattern = form.regex().replaceFirst("\\$$", "\\\\z");
    return Pattern.compile(pattern).matcher(text).find();
  }

  /** The 29th of February, or a number too long. */
  private static boolean isBeyondPatterns(String text) {
    return text.contains("02-29") || text.matches("(?s).*[0-9]{9}.*") || text.startsWith("-0000");
  }

  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int changes = random.nextInt(4); changes > 0 && !spoilt.isEmpty(); changes--) {
      int at = random.nextInt(spoilt.length());
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(3)) {
        case 0 -> spoilt.deleteCharAt(at);
        case 1 -> spoilt.insert(at, letter);
        default -> spoilt.setCharAt(at, letter);
      }
    }
    return spoilt.toString();
  }

  private static boolean isRead(Form form, String text) {
    try {
      return form.parse().apply(text) != null;
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException refused) {
      return false;
    }
  }
}
