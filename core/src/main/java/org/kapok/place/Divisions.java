package org.kapok.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of administrative divisions (行政区划): their names as of one revision. Kapok carries one
 * with all provinces and prefectures of China and with the counties of Guangzhou and Jiayuguan; a
 * host that needs more makes its own.
 *
 * <p>Its rows are those of the statistical table that the head of its file names, save 710000,
 * 810000 and 820000, which that table leaves out: these are the codes of GB/T 2260 as generally
 * published.
 *
 * <p>Example: {@code Divisions.published().name(DivisionCode.of("440104"))} is 越秀区.
 *
 * @param revision the date or name of the revision
 * @param names the Chinese names by code
 */
public record Divisions(String revision, SortedMap<DivisionCode, String> names) {

  /** Copies the names. */
  public Divisions {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  private static final class Published {
    static final Divisions TABLE = read();

    private static Divisions read() {
      SortedMap<DivisionCode, String> names = new TreeMap<>();
      try (InputStream file = Divisions.class.getResourceAsStream("divisions.csv");
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      Objects.requireNonNull(file, "divisions.csv"), StandardCharsets.UTF_8))) {
        lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> names.put(DivisionCode.of(line.substring(0, 6)), line.substring(7)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return new Divisions("2023-06-30", names);
    }
  }

  /**
   * The table that Kapok carries: statistical codes of 2023-06-30. Source and licence stand at the
   * head of its file, {@code org/kapok/place/divisions.csv}.
   */
  public static Divisions published() {
    return Published.TABLE;
  }

  /** The Chinese name of the division itself, such as 越秀区; empty if it is not in the table. */
  public Optional<String> name(DivisionCode code) {
    return Optional.ofNullable(names.get(code));
  }

  /**
   * What the table says of the code. The whole country is always known. A prefecture without
   * counties in the table leaves all its counties open.
   */
  public DivisionKnowledge knowledge(DivisionCode code) {
    if (code.level() == DivisionLevel.COUNTRY || names.containsKey(code)) {
      return DivisionKnowledge.KNOWN;
    }
    boolean open =
        code.level() == DivisionLevel.COUNTY
            && code.parent().filter(each -> names.containsKey(each)).isPresent()
            && code.parent().map(this::within).orElse(List.of()).isEmpty();
    return open ? DivisionKnowledge.UNKNOWN_COUNTY : DivisionKnowledge.ABSENT;
  }

  /** The divisions in the table one level below this one, in the order of their codes. */
  public List<DivisionCode> within(DivisionCode parent) {
    return names.keySet().stream()
        .filter(each -> each.parent().filter(parent::equals).isPresent())
        .toList();
  }
}
