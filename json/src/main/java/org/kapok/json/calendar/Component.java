package org.kapok.json.calendar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;

/**
 * A component of a calendar, such as {@code VEVENT}.
 *
 * @param name in capitals
 * @param properties what it says
 * @param components what it holds
 */
record Component(String name, List<Property> properties, List<Component> components) {

  Component {
    properties = List.copyOf(properties);
    components = List.copyOf(components);
  }

  ArrayNode jCal() {
    ArrayNode component = JsonNodeFactory.instance.arrayNode();
    component.add(name.toLowerCase(Locale.ROOT));
    ArrayNode said = component.addArray();
    properties.forEach(each -> said.add(each.jCal()));
    ArrayNode held = component.addArray();
    components.forEach(each -> held.add(each.jCal()));
    return component;
  }
}
