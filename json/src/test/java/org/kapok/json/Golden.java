package org.kapok.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/**
 * One golden file: a document as it was written by the version that it is of.
 *
 * @param document the document, such as {@code scheme}
 * @param major the version of the document
 * @param file the file's name, without its ending
 */
record Golden(String document, int major, String file) {
  /** Where they are, as {@code DOCUMENT/MAJOR/FILE.json}. */
  static final Path FOLDER = Path.of("src/test/resources/golden");

  /** The file that every document has. */
  private static final String FULL = "full";

  /** All files of all versions, sorted. */
  static List<Golden> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(each -> each.toString().endsWith(".json"))
          .map(FOLDER::relativize)
          .sorted()
          .map(Golden::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Golden of(Path path) {
    String file = path.getName(2).toString().replaceFirst("\\.json$", "");
    return new Golden(
        path.getName(0).toString(), Integer.parseInt(path.getName(1).toString()), file);
  }

  /** The text of the file that every document has, of the document's present version. */
  static String text(String document) {
    return text(document, FULL);
  }

  /** The text of a file of the document's present version. */
  static String text(String document, String file) {
    return new Golden(document, presentMajor(document), file).text();
  }

  /** The version of the document that is written. */
  static int presentMajor(String document) {
    String name = presentName(document);
    return Integer.parseInt(name.substring(name.lastIndexOf(':') + 1));
  }

  /** What the document names as its {@code $schema}. */
  static String presentName(String document) {
    return JsonSchemas.names().stream()
        .filter(each -> each.startsWith("urn:kapok:schema:" + document + ":"))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it is of the version that is written. */
  boolean isPresent() {
    return major == presentMajor(document);
  }

  /** The type that the document is read as. */
  Class<?> type() {
    return Codecs.KAPOK.documents().get(presentName(document));
  }

  /** The place within the folder, with slashes on every platform. */
  String place() {
    return document + "/" + major + "/" + file + ".json";
  }

  /** What the file says. */
  String text() {
    try {
      return Files.readString(FOLDER.resolve(place()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return place();
  }

  /** A scorer by the golden scheme, with the days of the calendar that it leaves to the host. */
  static Scorer scorer() {
    LocalDate day = LocalDate.of(2025, 5, 1);
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    DayCalendar rainy = new DayCalendar(year, List.of(DateSpan.of(day, day.plusDays(1))));
    return Scorer.of(
        KapokJson.read(text("scheme"), IncentiveScheme.class), Map.of("rainyDay", rainy));
  }
}
