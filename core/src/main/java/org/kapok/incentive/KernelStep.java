package org.kapok.incentive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Window;

/** One instruction of a {@link Kernel}: a step of a rule or account, or what leads between them. */
final class KernelStep {
  /** How many numbers each total takes: its window, itself, its worth, and the gaps of its run. */
  static final int CELL = 4;

  /** Totals up to this one have their worth computed beforehand. */
  private static final int SMALL = 256;

  /** What an instruction does with the credit. */
  enum Kind {
    SCALE,
    TIMES,
    MAX,
    SOFT_MAX,
    MIN,
    COUNT,
    GROW,
    CREDIT,
    SAVE,
    LOAD;

    /** Whether it keeps a running total. */
    boolean keepsTotals() {
      return switch (this) {
        case MAX, SOFT_MAX, MIN, COUNT, GROW -> true;
        case SCALE, TIMES, CREDIT, SAVE, LOAD -> false;
      };
    }
  }

  final Kind kind;

  /**
   * The multiplier of {@link Kind#SCALE} and {@link Kind#GROW}, the register of {@link Kind#SAVE}
   * and others.
   */
  final long number;

  /** A factor or bound. */
  final Operand operand;

  /** The number of the window, and the first cell of the totals. */
  final int window;

  final int cell;

  /** What the key adds to the number of the cell; none if there is no key. */
  final List<Operand> key;

  /** Over which unbroken run it adds up, if it does. */
  final @Nullable Gaps gaps;

  final int gapsInRun;

  /** The curve, and the worth of small totals. */
  final StepProgram.@Nullable Grow curve;

  final long[] worths;

  /** The account credited. */
  final int account;

  /**
   * A number that may depend on the participation.
   *
   * @param fixed the number, if it does not
   * @param table it by code, if one dimension decides it
   * @param function how it is computed otherwise
   */
  record Operand(long fixed, @Nullable CodeTable table, CodeTable.@Nullable OfValues function) {
    static final Operand NONE = new Operand(0, null, null);
    static final Operand ONE = new Operand(1, null, null);

    /** Whether it is there for every participation. */
    boolean isTotal() {
      return table == null ? function == null && fixed != Reading.MISSING : table.isTotal();
    }
  }

  private KernelStep(Kind kind, long number, Operand operand, int account) {
    this.kind = kind;
    this.number = number;
    this.operand = operand;
    this.account = account;
    window = 0;
    cell = 0;
    key = List.of();
    gaps = null;
    gapsInRun = 0;
    curve = null;
    worths = new long[0];
  }

  /** An instruction that keeps totals. */
  KernelStep(
      Kind kind,
      Operand operand,
      StepProgram.TotalsLayout layout,
      int cell,
      List<Operand> key,
      StepProgram.@Nullable Grow curve) {
    this.kind = kind;
    this.operand = operand;
    this.cell = cell;
    this.key = key;
    this.curve = curve;
    number = 1;
    account = 0;
    window = layout.window();
    gaps = layout.over() instanceof Window.Unbroken unbroken ? unbroken.gaps() : null;
    gapsInRun = gaps instanceof Gaps.InRun inRun ? inRun.atMost() : 0;
    worths = small();
  }

  private KernelStep(KernelStep unscaled, long multiplier) {
    kind = unscaled.kind;
    operand = unscaled.operand;
    cell = unscaled.cell;
    key = unscaled.key;
    curve = unscaled.curve;
    number = Math.multiplyExact(unscaled.number, multiplier);
    account = 0;
    window = unscaled.window;
    gaps = unscaled.gaps;
    gapsInRun = unscaled.gapsInRun;
    worths = small();
  }

  /** The growth of the same curve, so many times finer. */
  KernelStep scaled(long multiplier) {
    return new KernelStep(this, multiplier);
  }

  private long[] small() {
    if (curve == null) {
      return new long[0];
    }
    long[] worths = new long[SMALL];
    try {
      for (int i = 0; i < SMALL; i++) {
        worths[i] = ofCurve(i);
      }
      return worths;
    } catch (ArithmeticException tooLarge) {
      return new long[0];
    }
  }

  static KernelStep of(Kind kind, long number) {
    return new KernelStep(kind, number, Operand.NONE, 0);
  }

  static KernelStep times(Operand factor) {
    return new KernelStep(Kind.TIMES, 0, factor, 0);
  }

  static KernelStep credit(int outlet, int account) {
    return new KernelStep(Kind.CREDIT, outlet, Operand.NONE, account);
  }

  /** What a total is worth. */
  long worth(long total) {
    if (total >= 0 && total < worths.length) {
      return worths[(int) total];
    }
    return ofCurve(total);
  }

  private long ofCurve(long total) {
    return curve == null ? 0 : Math.multiplyExact(curve.worth(total), number);
  }

  /**
   * Whether nothing comes of nothing: no credit, no total, no fault.
   *
   * @param counts which accounts rules count the credits of
   */
  boolean keepsZero(boolean[] counts) {
    return switch (kind) {
      case MAX, SOFT_MAX, TIMES -> operand.isTotal();
      case GROW -> gaps != null || worth(0) == 0;
      case CREDIT -> !counts[account];
      case SCALE, COUNT -> true;
      case MIN, SAVE, LOAD -> false;
    };
  }
}
