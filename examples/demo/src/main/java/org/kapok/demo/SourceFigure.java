package org.kapok.demo;

import java.util.List;
import java.util.Optional;
import org.kapok.activity.ReachPrecision;
import org.kapok.network.CityNetwork;
import org.kapok.network.Figure;
import org.kapok.quantity.Ratio;
import org.kapok.talent.AnniversaryRule;
import org.kapok.text.LocalizedText;

/**
 * A figure that a report gives of a city, and how the same is read off the city's network.
 *
 * @param fact the number of the system, such as {@code G9}
 * @param label what it is
 * @param source what the report says; empty if it names the system without a figure
 * @param unit how it is shown
 * @param span over which time what takes place is counted
 * @param reading how it is read off the network
 */
record SourceFigure(
    String fact,
    LocalizedText label,
    Optional<Measured> source,
    Unit unit,
    Span span,
    Reading reading) {

  /**
   * How much, and how exactly that is known.
   *
   * @param value how much
   * @param precision how exactly
   */
  record Measured(Ratio value, ReachPrecision precision) {}

  /** How a figure is shown. */
  enum Unit {
    /** A number. */
    NUMBER,
    /** A share or a growth, in percent. */
    PERCENT
  }

  /** Until the day that is told of, that day included, unless it is a calendar year. */
  enum Span {
    /** Three years. */
    THREE_YEARS,
    /** One year. */
    ONE_YEAR,
    /** The calendar year before that of the day. */
    LAST_CALENDAR_YEAR
  }

  /** Reads a figure off a network. */
  interface Reading {
    /** What the network's figures, or the network itself, say; empty if nothing. */
    Optional<Measured> of(CityNetwork city, List<Figure> figures);
  }

  /** The figure of this key. */
  static Reading key(String key) {
    return (city, figures) ->
        figures.stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .flatMap(each -> each.value().map(value -> new Measured(value, each.precision())));
  }

  /** All parts of a kind of figures together, such as all modes. */
  static Reading sum(String code) {
    return (city, figures) ->
        exactly(
            figures.stream()
                .filter(each -> each.code().equals(code))
                .flatMap(each -> each.value().stream())
                .reduce(Ratio.ZERO, Ratio::plus));
  }

  /** How many parts of a kind of figures there are that are more than nothing. */
  static Reading parts(String code) {
    return (city, figures) ->
        exactly(
            Ratio.of(
                figures.stream()
                    .filter(each -> each.code().equals(code))
                    .filter(each -> each.value().filter(it -> it.signum() > 0).isPresent())
                    .count()));
  }

  /** How many members have so many years of standing on the day of the pyramid. */
  static Reading standing(int years) {
    return (city, figures) ->
        city.talent()
            .flatMap(
                talent ->
                    exactly(
                        Ratio.of(
                            talent.members().stream()
                                .map(
                                    each ->
                                        each.yearsOfStanding(
                                            talent.pyramid().asOf(), AnniversaryRule.FEBRUARY_28))
                                .filter(each -> each.isPresent() && each.getAsInt() == years)
                                .count())));
  }

  private static Optional<Measured> exactly(Ratio value) {
    return Optional.of(new Measured(value, ReachPrecision.EXACT));
  }

  /**
   * Whether the network bears the report out: the same if the report is exact, as much or more if
   * it says "at least", within a tenth if it says "about". Without a figure in the report, whether
   * there is any.
   */
  boolean holds(Optional<Measured> model) {
    if (model.isEmpty()) {
      return false;
    }
    Ratio value = model.get().value();
    if (source.isEmpty()) {
      return value.signum() > 0;
    }
    Ratio told = source.get().value();
    return switch (source.get().precision()) {
      case EXACT -> model.get().precision() == ReachPrecision.EXACT && value.equals(told);
      case AT_LEAST -> value.compareTo(told) >= 0;
      case ABOUT ->
          value.compareTo(told.times(Ratio.of(9, 10))) >= 0
              && value.compareTo(told.times(Ratio.of(11, 10))) <= 0;
    };
  }

  /** The figure as it is shown; a dash if there is none. */
  String shown(Optional<Measured> figure) {
    return figure.map(this::shown).orElse("–");
  }

  private String shown(Measured figure) {
    String mark =
        switch (figure.precision()) {
          case EXACT -> "";
          case AT_LEAST -> "≥ ";
          case ABOUT -> "≈ ";
        };
    if (unit == Unit.PERCENT) {
      return mark + RowLines.percent(figure.value());
    }
    return mark
        + (figure.value().equals(Ratio.of(figure.value().floor()))
            ? Count.of(figure.value().floor())
            : RowLines.tenths(figure.value()));
  }
}
