package org.kapok.incentive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kapok.id.ActivityId;
import org.kapok.id.OrderId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;

/** The fields of participations that rows of a table may set. */
final class BulkFields {
  private static final List<StandardField> HELD =
      List.of(
          StandardField.KIND,
          StandardField.DURATION,
          StandardField.VENUE,
          StandardField.VENUE_FUNCTION,
          StandardField.ACTIVITY,
          StandardField.ROUTE,
          StandardField.ORDER,
          StandardField.THEME,
          StandardField.MODE,
          StandardField.ROLE,
          StandardField.RATING);

  private final List<String> own = new ArrayList<>();
  private final int[] used;

  BulkFields(List<Program> programs) {
    TreeSet<String> names = new TreeSet<>();
    for (Program program : programs) {
      program
          .scheme()
          .fields()
          .forEach(
              (name, field) -> {
                if (isOwn(name, field)) {
                  names.add(name);
                }
              });
    }
    own.addAll(names);
    used = IntStream.range(0, size()).filter(column -> isRead(column, programs)).toArray();
  }

  private static boolean isOwn(String name, Field field) {
    return StandardField.named(name).isEmpty()
        && field.type().isPresent()
        && isRead(field)
        && field.of().orElse(FieldSource.PARTICIPATION) == FieldSource.PARTICIPATION;
  }

  private static boolean isRead(Field field) {
    boolean isComputed =
        field.lookup().isPresent()
            || field.since().isPresent()
            || field.held().isPresent()
            || field.level().isPresent()
            || field.levelSince().isPresent()
            || field.won().isPresent();
    return !isComputed
        && field.sum().isEmpty()
        && field.choose().isEmpty()
        && field.count().isEmpty();
  }

  /** The columns that the schemes read, in order. */
  int[] used() {
    return used.clone();
  }

  /** The names of the fields of columns. */
  List<String> names(int[] columns) {
    return IntStream.of(columns)
        .mapToObj(
            column ->
                column < HELD.size() ? HELD.get(column).word() : own.get(column - HELD.size()))
        .toList();
  }

  private boolean isRead(int column, List<Program> programs) {
    if (column >= HELD.size()) {
      return true;
    }
    StandardField held = HELD.get(column);
    return programs.stream()
        .flatMap(program -> program.fields().fields().stream())
        .flatMap(use -> StandardField.named(use.name).stream())
        .anyMatch(field -> field == held || (held == StandardField.DURATION && ofDuration(field)));
  }

  private static boolean ofDuration(StandardField field) {
    return List.of(StandardField.HOURS, StandardField.MINUTES, StandardField.SECONDS)
        .contains(field);
  }

  /** How many columns there are. */
  int size() {
    return HELD.size() + own.size();
  }

  /** Whether there is a column for the field. */
  boolean has(String name) {
    return own.contains(name) || HELD.stream().anyMatch(field -> field.word().equals(name));
  }

  /** The number of the column of the field. */
  int column(String name) {
    for (int i = 0; i < HELD.size(); i++) {
      if (HELD.get(i).word().equals(name)) {
        return i;
      }
    }
    int place = own.indexOf(name);
    if (place < 0) {
      List<String> known = new ArrayList<>(own);
      HELD.forEach(field -> known.add(field.word()));
      throw new InvalidValueException(
          "participations of the scheme have no field \"{0}\"{1}", name, Nearest.hint(name, known));
    }
    return HELD.size() + place;
  }

  /** Puts a value into the column of a participation: as it holds it, or as its text or flag. */
  void put(int column, Object value, Participation.Builder to) {
    if (column >= HELD.size()) {
      putOwn(own.get(column - HELD.size()), value, to);
      return;
    }
    String text = value.toString();
    switch (HELD.get(column)) {
      case KIND -> to.kind(text);
      case DURATION -> to.duration(value instanceof Duration it ? it : Duration.parse(text));
      case VENUE -> to.venue(VenueId.of(text));
      case VENUE_FUNCTION -> to.venueFunction(text);
      case ACTIVITY -> to.activity(ActivityId.of(text));
      case ROUTE -> to.route(RouteId.of(text));
      case ORDER -> to.order(OrderId.of(text));
      case THEME -> to.theme(text);
      case MODE -> to.mode(text);
      case ROLE -> to.role(text);
      case RATING -> to.rating(value instanceof Amount it ? it : Amount.of(text));
      default -> throw new IllegalStateException("no column " + column);
    }
  }

  private static void putOwn(String name, Object value, Participation.Builder to) {
    if (value instanceof Amount number) {
      to.putQuantities(name, number);
    } else if (value instanceof AttributeValue attribute) {
      to.putAttributes(name, attribute);
    } else if (value instanceof Boolean flag) {
      to.putAttributes(name, AttributeValue.of(flag));
    } else {
      to.putAttributes(name, AttributeValue.of(value.toString()));
    }
  }
}
