package org.kapok.json.calendar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.json.calendar.CalendarValue.Local;

/**
 * A property of a component, such as {@code SUMMARY}. Its values are of the type that is its
 * default, so that the text needs no {@code VALUE}.
 *
 * @param name in capitals
 * @param values at least one, all of one type and, if on a clock, of one zone
 */
record Property(String name, List<CalendarValue> values) {

  Property {
    values = List.copyOf(values);
  }

  static Property of(String name, CalendarValue value) {
    return new Property(name, List.of(value));
  }

  /** A property of a text. */
  static Property of(String name, String text) {
    return of(name, new CalendarValue.Text(text));
  }

  /** The zone on whose clock the values are. */
  Optional<String> zone() {
    return values.get(0) instanceof Local local ? local.zone() : Optional.empty();
  }

  /** The line, before it is folded. */
  String line() {
    String parameter = zone().map(zone -> ";TZID=" + quoted(zone)).orElse("");
    return values.stream()
        .map(CalendarValue::text)
        .collect(Collectors.joining(",", name + parameter + ":", ""));
  }

  private static String quoted(String parameter) {
    return parameter.matches("[A-Za-z0-9/_+-]*") ? parameter : "\"" + parameter + "\"";
  }

  ArrayNode jCal() {
    ArrayNode property = JsonNodeFactory.instance.arrayNode();
    property.add(name.toLowerCase(Locale.ROOT));
    ObjectNode parameters = property.addObject();
    zone().ifPresent(zone -> parameters.put("tzid", zone));
    property.add(values.get(0).type());
    values.forEach(each -> property.add(each.jCal()));
    return property;
  }
}
