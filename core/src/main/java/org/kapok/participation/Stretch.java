package org.kapok.participation;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Neighbours in an array that nobody changes. */
final class Stretch extends AbstractList<Participation> implements RandomAccess {
  private final Participation[] all;
  private final int from;
  private final int size;

  Stretch(Participation[] all, int from, int size) {
    this.all = all;
    this.from = from;
    this.size = size;
  }

  @Override
  public Participation get(int index) {
    return all[from + Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
