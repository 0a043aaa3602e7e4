package org.kapok.incentive;

/**
 * Where the columns of a block begin: the codes of each dimension, zeros, the number of the row,
 * and the numbers of the windows of each kind.
 *
 * @param dimensions how many dimensions there are
 * @param kinds how many kinds of windows there are
 * @param participation the kind of window that each participation is by itself; −1 if none is
 */
record KernelColumns(int dimensions, int kinds, int participation) {
  /** Where the codes of the dimension begin. */
  static int ofDimension(int dimension) {
    return dimension * KernelBlock.SIZE;
  }

  /** Where nothing but zeros begin. */
  int zeros() {
    return dimensions * KernelBlock.SIZE;
  }

  /** Where numbers begin that differ from row to row. */
  int rows() {
    return (dimensions + 1) * KernelBlock.SIZE;
  }

  /**
   * Where the numbers begin that differ from subject to subject, by more than there are windows.
   */
  int subjects() {
    return (dimensions + 2) * KernelBlock.SIZE;
  }

  /** Where the numbers of the windows of the kind begin. */
  int ofWindow(int kind) {
    return kind == participation ? rows() : (dimensions + 3 + kind) * KernelBlock.SIZE;
  }

  /** How many numbers all of them take. */
  int size() {
    return (dimensions + 3 + kinds) * KernelBlock.SIZE;
  }
}
