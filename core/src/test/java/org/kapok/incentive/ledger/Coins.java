package org.kapok.incentive.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A ledger as a child would keep it, to compare with: every single point is a coin of its own, and
 * days are numbers. Each coin expires {@value #LASTS} days after it became active, and is reserved
 * for {@value #HELD} days at most.
 */
final class Coins {
  static final int LASTS = 20;
  static final int HELD = 6;

  enum Where {
    FREE,
    RESERVED,
    SPENT,
    REVERSED
  }

  /** How many coins are where on a day. */
  record Count(
      long pending,
      long active,
      long expired,
      long reserved,
      long spent,
      long reversed,
      long debt) {}

  /** What a source should come to: for which day, and from when it is active at the earliest. */
  record Wanted(int amount, int date, int due) {}

  private static final class Coin {
    final int source;
    final int lot;
    final int opened;
    final int activeFrom;
    private Where where = Where.FREE;
    private int since;
    String request = "";

    Coin(int source, int lot, int opened, int activeFrom) {
      this.source = source;
      this.lot = lot;
      this.opened = opened;
      this.activeFrom = activeFrom;
    }

    int expires() {
      return activeFrom + LASTS;
    }

    void move(Where to, int day) {
      where = to;
      since = day;
    }

    Where where(int day) {
      return where == Where.RESERVED && day >= since + HELD ? Where.FREE : where;
    }

    boolean usableOn(int day) {
      return where(day) == Where.FREE && activeFrom <= day && day < expires();
    }
  }

  private static final Comparator<Coin> ORDER =
      Comparator.comparingInt(Coin::expires)
          .thenComparingInt(coin -> coin.opened)
          .thenComparingInt(coin -> coin.lot);

  private final DebtPolicy policy;
  private final List<Coin> coins = new ArrayList<>();
  private final Map<Integer, Integer> taken = new HashMap<>();
  private final Map<Integer, Integer> writtenOff = new HashMap<>();
  private int lots;
  private int debt;
  private int closed = Integer.MIN_VALUE;

  Coins(DebtPolicy policy) {
    this.policy = policy;
  }

  Count on(int day) {
    return new Count(
        free(day, coin -> day < coin.activeFrom && day < coin.expires()),
        free(day, coin -> coin.usableOn(day)),
        free(day, coin -> day >= coin.expires()),
        in(day, Where.RESERVED),
        in(day, Where.SPENT),
        in(day, Where.REVERSED),
        debt);
  }

  private long free(int day, Predicate<Coin> which) {
    return coins.stream().filter(coin -> coin.where(day) == Where.FREE).filter(which).count();
  }

  private long in(int day, Where where) {
    return coins.stream().filter(coin -> coin.where(day) == where).count();
  }

  /** Whether so many could be taken; then they are. */
  boolean take(int day, int amount, Where to, String request) {
    List<Coin> usable = coins.stream().filter(coin -> coin.usableOn(day)).sorted(ORDER).toList();
    if (usable.size() - debt < amount) {
      return false;
    }
    usable.subList(0, amount).forEach(coin -> mark(coin, to, request, day));
    return true;
  }

  private static void mark(Coin coin, Where to, String request, int day) {
    coin.move(to, day);
    coin.request = request;
  }

  /** Moves every coin of the request that is there. */
  boolean move(int day, String request, Where from, Where to) {
    List<Coin> found =
        coins.stream()
            .filter(coin -> coin.request.equals(request) && coin.where(day) == from)
            .toList();
    found.forEach(coin -> coin.move(to, day));
    return !found.isEmpty();
  }

  /** Gives so many of the spent coins of the request back, those that were taken last. */
  boolean giveBack(int day, String request, int amount) {
    List<Coin> spent =
        coins.stream()
            .filter(coin -> coin.request.equals(request) && coin.where(day) == Where.SPENT)
            .sorted(ORDER.reversed())
            .toList();
    if (spent.size() < amount) {
      return false;
    }
    spent.subList(0, amount).forEach(coin -> coin.move(Where.FREE, day));
    return true;
  }

  boolean close(int until) {
    boolean later = until > closed;
    closed = Math.max(closed, until);
    return later;
  }

  void post(int day, Map<Integer, Wanted> wanted) {
    int firstNew = lots;
    Map<Integer, Integer> rests = new TreeMap<>(order(wanted));
    Map<Integer, Integer> credits = new TreeMap<>(order(wanted));
    Set<Integer> sources = new TreeSet<>(order(wanted));
    sources.addAll(wanted.keySet());
    for (int source : sources) {
      int difference = wanted.get(source).amount() - posted(source);
      if (difference < 0) {
        int own =
            take(day, coins.stream().filter(coin -> coin.source == source), -difference, source);
        rests.put(source, -difference - own);
      } else if (difference > 0) {
        credits.put(source, difference);
      }
    }
    credits.forEach((source, amount) -> credit(source, amount, wanted.get(source), day));
    rests.forEach((source, rest) -> takeRest(source, rest, firstNew, day));
  }

  private static Comparator<Integer> order(Map<Integer, Wanted> wanted) {
    return Comparator.<Integer>comparingInt(source -> wanted.get(source).date())
        .thenComparing(Comparator.naturalOrder());
  }

  private int posted(int source) {
    long earned = coins.stream().filter(coin -> coin.source == source).count();
    return (int) earned - taken.getOrDefault(source, 0);
  }

  private void credit(int source, int amount, Wanted wanted, int day) {
    int opened = wanted.date() < closed ? day : Math.min(wanted.date(), day);
    lots++;
    for (int i = 0; i < amount; i++) {
      Coin coin = new Coin(source, lots, opened, Math.max(opened, wanted.due()));
      coins.add(coin);
      if (debt > 0) {
        debt--;
        coin.move(Where.REVERSED, day);
      }
    }
  }

  private void takeRest(int source, int amount, int firstNew, int day) {
    int rest = Math.max(0, amount - writtenOff.getOrDefault(source, 0));
    rest -= take(day, coins.stream().filter(coin -> coin.lot > firstNew), rest, source);
    if (policy != DebtPolicy.WRITE_OFF) {
      Stream<Coin> others = coins.stream().filter(coin -> day < coin.expires()).sorted(ORDER);
      rest -= take(day, others, rest, source);
    }
    if (policy == DebtPolicy.OWE) {
      debt += rest;
      taken.merge(source, rest, Integer::sum);
    } else {
      writtenOff.merge(source, rest, Integer::sum);
    }
  }

  private int take(int day, Stream<Coin> from, int amount, int source) {
    List<Coin> found =
        from.filter(coin -> coin.where(day) == Where.FREE).limit(Math.max(0, amount)).toList();
    found.forEach(coin -> coin.move(Where.REVERSED, day));
    taken.merge(source, found.size(), Integer::sum);
    return found.size();
  }
}
