package org.kapok.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kapok.json.KapokJson;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.text.Extensions;

/**
 * A column of what a scheme has of its own: {@code quantity:steps}.
 *
 * @param kind what its cells are
 * @param name the name of the field
 */
record CsvOwnColumn(Kind kind, String name) implements CsvColumn {
  private static final Pattern HEADER = Pattern.compile("(?s)\\s*([^:：]*?)\\s*[:：](.*)");

  /** What the cells of a column are. */
  enum Kind {
    /** A number that is measured. */
    QUANTITY("quantity", "数量"),
    /** An attribute that is a text or code. */
    TEXT("text", "文本"),
    /** An attribute that is a number. */
    NUMBER("number", "数值"),
    /** An attribute that is yes or no. */
    FLAG("flag", "是否"),
    /** What others add, as JSON. */
    EXTENSION("extension", "扩展");

    private final String english;
    private final String chinese;

    Kind(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    private boolean isCalled(String word) {
      return word.equalsIgnoreCase(english) || word.equals(chinese);
    }
  }

  /** The column of that header, if it is one. */
  static Optional<CsvColumn> of(String header) {
    Matcher matcher = HEADER.matcher(header);
    return matcher.matches()
        ? Arrays.stream(Kind.values())
            .filter(kind -> kind.isCalled(matcher.group(1)))
            .<CsvColumn>map(kind -> new CsvOwnColumn(kind, matcher.group(2)))
            .findFirst()
        : Optional.empty();
  }

  /** The columns that hold all that these participations have of their own. */
  static List<CsvColumn> of(List<Participation> participations) {
    List<CsvColumn> columns = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      SortedSet<String> names = new TreeSet<>();
      participations.forEach(each -> addNames(kind, each, names));
      names.forEach(name -> columns.add(new CsvOwnColumn(kind, name)));
    }
    return columns;
  }

  private static void addNames(Kind kind, Participation of, SortedSet<String> names) {
    switch (kind) {
      case QUANTITY -> names.addAll(of.quantities().keySet());
      case EXTENSION -> names.addAll(of.extensions().jsonByName().keySet());
      default ->
          of.attributes()
              .forEach(
                  (name, value) -> {
                    if (kind == kind(value)) {
                      names.add(name);
                    }
                  });
    }
  }

  private static Kind kind(AttributeValue value) {
    if (value instanceof AttributeValue.Flag) {
      return Kind.FLAG;
    }
    return value instanceof AttributeValue.Decimal ? Kind.NUMBER : Kind.TEXT;
  }

  @Override
  public String header(Language language) {
    return language.say(kind.english, kind.chinese) + ":" + name;
  }

  @Override
  public boolean isGuarded() {
    return kind == Kind.TEXT || kind == Kind.EXTENSION;
  }

  @Override
  public boolean isTrimmed() {
    return kind != Kind.TEXT;
  }

  @Override
  public Optional<String> write(Participation participation, CsvStyle style) {
    return switch (kind) {
      case QUANTITY ->
          Optional.ofNullable(participation.quantities().get(name)).map(Amount::toString);
      case EXTENSION -> Optional.ofNullable(participation.extensions().jsonByName().get(name));
      default ->
          Optional.ofNullable(participation.attributes().get(name))
              .filter(value -> kind == kind(value))
              .map(
                  value ->
                      value instanceof AttributeValue.Flag flag
                          ? CsvWords.flag(flag.flag(), style.language())
                          : value.toString());
    };
  }

  @Override
  public void read(String cell, CsvRow row) {
    switch (kind) {
      case QUANTITY -> row.participation().putQuantities(name, Amount.of(cell));
      case TEXT -> row.attribute(name, AttributeValue.of(cell));
      case NUMBER -> row.attribute(name, AttributeValue.of(Amount.of(cell)));
      case FLAG -> row.attribute(name, AttributeValue.of(CsvWords.flag(cell)));
      case EXTENSION -> row.extension(name, json(cell));
    }
  }

  /** The JSON text, in compact form. */
  private static String json(String cell) {
    return parsed(cell)
        .map(one -> one.get("it"))
        .orElseThrow(
            () -> new IllegalArgumentException("must be a JSON text, was \"" + cell + "\""));
  }

  private static Optional<SortedMap<String, String>> parsed(String cell) {
    try {
      Extensions read = KapokJson.read("{\"it\":" + cell + "}", Extensions.class);
      return Optional.of(read.jsonByName()).filter(each -> each.size() == 1);
    } catch (RefusedException none) {
      return Optional.empty();
    }
  }
}
