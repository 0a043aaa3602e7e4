package org.kapok.incentive;

import java.time.Instant;
import java.util.List;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.problem.OutOfRangeException;

/** Sums of credits under way, by subject and account and by outlet. */
final class Sums {
  private final TallyShape shape;
  private final int[] accounts;
  private final int width;
  private final Tally.Amounts credited;
  private final Tally.Amounts pending;
  private final long[] credits;

  /** No credits yet, of so many subjects. */
  Sums(TallyShape shape, int subjects) {
    this.shape = shape;
    accounts = shape.outlets().stream().mapToInt(TallyShape.Outlet::account).toArray();
    width = shape.accounts().size();
    credits = new long[accounts.length];
    int size = Math.multiplyExact(subjects, width);
    credited = new Tally.Amounts(new long[size], new long[credits.length]);
    pending = new Tally.Amounts(new long[size], new long[credits.length]);
  }

  /** How many accounts there are. */
  int accounts() {
    return width;
  }

  /** Adds what a subject got, by account. */
  void add(int subject, long[] amounts) {
    long[] all = credited.bySubject();
    for (int account = 0; account < width; account++) {
      int place = subject * width + account;
      all[place] = Math.addExact(all[place], amounts[account]);
    }
  }

  /** Adds what came out of an outlet, and how often. */
  void addOutlet(int outlet, long amount, long count) {
    long[] all = credited.byOutlet();
    all[outlet] = Math.addExact(all[outlet], amount);
    credits[outlet] += count;
  }

  /** Adds lines of a subject. */
  void add(int subject, List<Line> lines) {
    for (Line line : lines) {
      int outlet = shape.outlet(line.rule(), line.account());
      long units = shape.units(line.amount(), accounts[outlet]);
      add(line.pendingUntil().isEmpty() ? credited : pending, subject, outlet, units);
      credits[outlet] += units == 0 ? 0 : 1;
    }
  }

  private void add(Tally.Amounts to, int subject, int outlet, long units) {
    int place = subject * width + accounts[outlet];
    try {
      to.bySubject()[place] = Math.addExact(to.bySubject()[place], units);
      to.byOutlet()[outlet] = Math.addExact(to.byOutlet()[outlet], units);
    } catch (ArithmeticException tooLarge) {
      ArithmeticException overflow =
          new OutOfRangeException(
              "the sum of account {0} over all periods and subjects is too large for a tally",
              shape.accounts().get(accounts[outlet]));
      overflow.initCause(tooLarge);
      throw overflow;
    }
  }

  /** The tally of them. */
  Tally tally(SchemeId scheme, List<SubjectId> subjects, Instant asOf) {
    SubjectId[] sorted = subjects.toArray(new SubjectId[0]);
    return new Tally(scheme, asOf, shape, sorted, credited, pending, credits);
  }
}
