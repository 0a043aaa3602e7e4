package org.kapok.order.dispatch;

import java.util.Arrays;

/**
 * For each order the slots that it may be given to, the cheapest first and then in their order,
 * looked up only as far as anybody asks. Orders and slots are numbers here.
 */
final class Options {
  /** Nobody looks for less than this part of the price at first. */
  private static final long FIRST_PART = 32;

  /** Looks options up. */
  interface Source {
    /** Adds every option of the order that costs at most so much. */
    void find(int order, long most, OptionList into);
  }

  private final Source source;
  private final long[] prices;
  private final OptionList[] lists;
  private final long[] complete;

  /**
   * Options that cost less than leaving the order unserved.
   *
   * @param prices what each order costs if it is not served
   */
  Options(long[] prices, Source source) {
    this.prices = prices.clone();
    this.source = source;
    lists = new OptionList[prices.length];
    Arrays.setAll(lists, order -> new OptionList());
    complete = new long[prices.length];
    Arrays.fill(complete, -1);
  }

  /** How many orders there are. */
  int orders() {
    return lists.length;
  }

  /** What it costs not to serve the order. */
  long price(int order) {
    return prices[order];
  }

  /**
   * Whether the order has an option of that rank, from 0, that costs less than the limit and less
   * than its price; looks further if it is not known.
   */
  boolean has(int order, int rank, long limit) {
    long most = Math.min(limit, prices[order]) - 1;
    while (rank >= lists[order].size() && complete[order] < most) {
      long first = Math.max(prices[order] / FIRST_PART, 1);
      long next = Math.min(Math.max(first, 2 * complete[order]), prices[order] - 1);
      lists[order] = new OptionList();
      source.find(order, next, lists[order]);
      lists[order].close();
      complete[order] = next;
    }
    return rank < lists[order].size() && lists[order].cost(rank) <= most;
  }

  /** The slot of the order's option of that rank. */
  int slot(int order, int rank) {
    return lists[order].slot(rank);
  }

  /** How many places of that slot the order takes. */
  int places(int order, int rank) {
    return lists[order].places(rank);
  }

  /** The cost of the order's option of that rank. */
  long cost(int order, int rank) {
    return lists[order].cost(rank);
  }
}
