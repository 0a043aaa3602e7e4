package org.kapok.venue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a group's menu costs in capacity and time (G2). It is the sum of its lines.
 *
 * @param lines one for each choice, in their order
 */
public record MenuQuote(List<Line> lines) {

  /** Copies the lines. */
  public MenuQuote {
    lines = List.copyOf(lines);
  }

  /**
   * What one choice costs.
   *
   * @param choice which
   * @param functions what the venue must serve as
   * @param sessions how many sessions it takes to find room for all, one after another
   * @param session how long one session takes, options included
   * @param places how many people a session must hold at most
   * @param personMinutes minutes of all participants together
   */
  public record Line(
      MenuChoice choice,
      SortedSet<VenueFunction> functions,
      int sessions,
      Duration session,
      int places,
      long personMinutes) {

    /** Copies the functions. */
    public Line {
      functions = Collections.unmodifiableSortedSet(new TreeSet<>(functions));
    }

    /** How long all its sessions take, one after another. */
    public Duration total() {
      return session.multipliedBy(sessions);
    }
  }

  /** How long it all takes, one after another. */
  public Duration total() {
    return lines.stream().map(Line::total).reduce(Duration.ZERO, Duration::plus);
  }

  /** The minutes of all participants together. */
  public long personMinutes() {
    return lines.stream().mapToLong(Line::personMinutes).reduce(0, Math::addExact);
  }

  /** How many people the largest session holds; 0 without lines. */
  public int places() {
    return lines.stream().mapToInt(Line::places).max().orElse(0);
  }

  /** All that a single venue must serve as, to do all of it. */
  public SortedSet<VenueFunction> functions() {
    SortedSet<VenueFunction> functions = new TreeSet<>();
    lines.forEach(each -> functions.addAll(each.functions()));
    return functions;
  }
}
