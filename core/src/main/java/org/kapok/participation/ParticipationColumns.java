package org.kapok.participation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some properties of participations as columns of codes: equal values have equal codes, 0 stands
 * for the absence of a value. What scores or counts millions of participations reads these many
 * times as fast as objects.
 *
 * <p>Example: {@code history.columns(List.of("kind", "duration"))}; then {@code values(0)} are the
 * kinds, and {@code code(0, row)} is 1 where the kind is the first of them.
 *
 * @see History#columns(List)
 */
public final class ParticipationColumns {
  private final List<Column> columns;
  private final long[] seconds;
  private final int[] nanos;
  private final int size;

  /**
   * Columns of the first rows.
   *
   * @param nanos empty if all are 0
   */
  ParticipationColumns(List<Column> columns, long[] seconds, int[] nanos, int size) {
    this.columns = List.copyOf(columns);
    this.seconds = seconds;
    this.nanos = nanos;
    this.size = size;
  }

  /**
   * The columns of participations, row by row as they stand.
   *
   * @param properties as for {@link History#columns(List)}
   */
  public static ParticipationColumns of(
      List<? extends Participation> participations, List<String> properties) {
    Arrivals all = new Arrivals(participations.toArray(new Participation[0]), properties);
    int[] places = IntStream.range(0, all.size()).toArray();
    return new ParticipationColumns(all.cells.columns(places), all.seconds, all.nanos, all.size());
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /**
   * The different values of a column, each as a participation holds it; the first has the code 1.
   *
   * @param column the place of its property among those asked for
   */
  public List<Object> values(int column) {
    return columns.get(column).values();
  }

  /** The code of the value of a row in a column; 0 if it has none. */
  public int code(int column, int row) {
    return columns.get(column).codes()[row];
  }

  /** When the participation of a row started, in seconds since 1970-01-01T00:00:00Z. */
  public long second(int row) {
    return seconds[row];
  }

  /** How many nanoseconds after {@link #second} it started, from 0 to 999 999 999. */
  public int nano(int row) {
    return nanos.length == 0 ? 0 : nanos[row];
  }

  /** Whether any started after a full second. */
  public boolean hasNanos() {
    return nanos.length > 0;
  }

  /** Copies {@link #second} of rows that follow one another, as {@link #copy} does codes. */
  public void copySeconds(int from, int count, long[] to, int place) {
    System.arraycopy(seconds, from, to, place, count);
  }

  /**
   * Copies the codes of rows that follow one another.
   *
   * @param from the first row
   * @param count how many
   * @param to takes the code of the first row at {@code place}
   * @throws IndexOutOfBoundsException if there are no such rows or places
   */
  public void copy(int column, int from, int count, int[] to, int place) {
    System.arraycopy(columns.get(column).codes(), from, to, place, count);
  }
}
