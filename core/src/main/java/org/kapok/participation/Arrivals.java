package org.kapok.participation;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * Participations as they came, and what arranging and scoring them needs, read in one pass: objects
 * that lie far apart in memory are read once only.
 */
final class Arrivals {
  final Participation[] all;

  /** The hashes of their ids. */
  final int[] hashes;

  /** The numbers of their subjects. */
  final int[] owners;

  final SubjectNumbers subjects = new SubjectNumbers();

  /** When they started, in seconds since 1970. */
  final long[] seconds;

  /** How many nanoseconds after that; empty if none did. */
  int[] nanos = {};

  final BitSet cancelled = new BitSet();

  /** The properties that were asked for. */
  final Cells cells;

  Arrivals(Participation[] all, List<String> properties) {
    this.all = all;
    hashes = new int[all.length];
    owners = new int[all.length];
    seconds = new long[all.length];
    cells = new Cells(properties, all.length);
    for (int from = 0; from < all.length; from += Cells.AT_ONCE) {
      int to = Math.min(all.length, from + Cells.AT_ONCE);
      readIds(from, to);
      readSubjects(from, to);
      readStarts(from, to);
      cells.read(all, from, to);
    }
  }

  private void readIds(int from, int to) {
    for (int i = from; i < to; i++) {
      hashes[i] = all[i].id().hashCode();
    }
  }

  private void readSubjects(int from, int to) {
    for (int i = from; i < to; i++) {
      owners[i] = subjects.of(all[i].subject());
    }
  }

  private void readStarts(int from, int to) {
    for (int i = from; i < to; i++) {
      Instant start = all[i].start();
      int nano = start.getNano();
      seconds[i] = start.getEpochSecond();
      if (nano != 0) {
        nanos = nanos.length == 0 ? new int[all.length] : nanos;
        nanos[i] = nano;
      }
      if (all[i].cancelled()) {
        cancelled.set(i);
      }
    }
  }

  /** How many there are. */
  int size() {
    return all.length;
  }
}
