package org.kapok.demo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.text.Extensions;

/** A row of a spreadsheet, while its cells are read. */
final class CsvRow {
  private final Participation.Builder participation = Participation.builder();
  private final CsvStyle style;
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, String> extensions = new TreeMap<>();
  private SubjectType type = SubjectType.MEMBER;
  private String subject = "";

  CsvRow(CsvStyle style) {
    this.style = style;
  }

  Participation.Builder participation() {
    return participation;
  }

  void type(SubjectType itsType) {
    type = itsType;
  }

  void subject(String id) {
    subject = id;
    SubjectId.of(type, id);
  }

  Instant instant(String text) {
    return CsvTime.instant(text, style.zone());
  }

  void attribute(String name, AttributeValue value) {
    if (!attributes.add(name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" has a value in another column; it must have one");
    }
    participation.putAttributes(name, value);
  }

  void extension(String name, String json) {
    extensions.put(name, json);
  }

  /**
   * The participation.
   *
   * @throws org.kapok.problem.RefusedException if it is impossible
   */
  Participation build() {
    return participation
        .subject(SubjectId.of(type, subject))
        .extensions(Extensions.of(extensions))
        .build();
  }
}
