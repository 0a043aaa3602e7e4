package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.id.ActivityId;
import org.kapok.id.SessionId;
import org.kapok.text.LocalizedText;

/** Any name is told whole, in lines that are short enough. */
class TextLinesProperties {
  private static final CalendarExport EXPORT =
      CalendarExport.of("kapok.example", Instant.EPOCH, "zh");

  @Property(tries = 300)
  void namesAreReadAsTheyAre(@ForAll("names") String name) {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of("a"))
            .name(LocalizedText.of("zh", "_" + name))
            .kind(ActivityKind.LECTURE)
            .build();
    CalendarDocument document =
        EXPORT.sessions(
            List.of(
                activity.session(SessionId.of("s"), Instant.EPOCH, Duration.ofHours(1)).build()),
            List.of(activity),
            List.of());
    assertThat(document.text().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.matches("(?s).*[\\p{Cntrl}&&[^\\t]].*"))
        .noneMatch(line -> line.matches("(?s).*\\p{Cs}.*"));
    VEvent event = Reading.of(document).calendar().getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("_" + cleaned(name));
  }

  /** What a calendar can hold of a text: line breaks, but no other control characters. */
  private static String cleaned(String name) {
    StringBuilder cleaned = new StringBuilder();
    name.replace("\r\n", "\n")
        .codePoints()
        .map(each -> "\r\u000B\f\u0085\u2028\u2029".indexOf(each) >= 0 ? '\n' : each)
        .map(each -> each != '\n' && each != '\t' && (each < 32 || each == 127) ? ' ' : each)
        .map(each -> each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.of(
                "红", "棉", ",", ";", "\\", "\\n", "\n", "\r\n", "\r", "\t", ":", "\"", "🌺", "a",
                "\u0000", "\uD83C", "\uDF3A", "é", "\u2028")
            .list()
            .ofMaxSize(120)
            .map(each -> String.join("", each)));
  }
}
