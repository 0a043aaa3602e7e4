package org.kapok.participation;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Rows of an arrangement that follow one another. */
final class Stretch extends AbstractList<Participation> implements RandomAccess {
  private final Arrangement all;
  private final int from;
  private final int size;

  Stretch(Arrangement all, int from, int size) {
    this.all = all;
    this.from = from;
    this.size = size;
  }

  @Override
  public Participation get(int index) {
    return all.at(from + Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
