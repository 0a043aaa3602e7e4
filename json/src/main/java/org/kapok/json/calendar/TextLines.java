package org.kapok.json.calendar;

import java.nio.charset.StandardCharsets;

/** Writes the lines of an iCalendar text, folded at 75 octets between characters. */
final class TextLines {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  private TextLines() {}

  static String of(Component calendar) {
    TextLines lines = new TextLines();
    lines.add(calendar);
    return lines.text.toString();
  }

  private void add(Component component) {
    add("BEGIN:" + component.name());
    component.properties().forEach(each -> add(each.line()));
    component.components().forEach(this::add);
    add("END:" + component.name());
  }

  private void add(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = line.substring(i, line.offsetByCodePoints(i, 1));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += more;
    }
    text.append(END);
  }
}
