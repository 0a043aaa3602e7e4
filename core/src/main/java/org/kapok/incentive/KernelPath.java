package org.kapok.incentive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.KernelStep.Kind;
import org.kapok.incentive.KernelStep.Operand;
import org.kapok.incentive.rule.Window;

/** The way of one rule's credits through its steps and accounts. */
final class KernelPath {
  /** Units are not made finer than this at once; two such factors do not overflow. */
  private static final long MOST_AHEAD = 1_000_000;

  private final Program program;
  private final TallyShape shape;
  private final KernelStore store;
  private final Program.OfRule rule;
  private final List<KernelStep> steps = new ArrayList<>();
  private Operand amount = Operand.NONE;

  /** By how much amounts and bounds are larger, so that nothing is to be scaled later on. */
  private long ahead = 1;

  private boolean scalesAhead;

  /** Whether the steps are those of accounts, of which other rules keep the totals as well. */
  private boolean isOfAccount;

  KernelPath(Program.OfRule rule, Program program, TallyShape shape, KernelStore store) {
    this.rule = rule;
    this.program = program;
    this.shape = shape;
    this.store = store;
  }

  /** The rule, with the conditions that several dimensions decide. */
  Kernel.Rule compile(Matcher[] rest) {
    List<StepProgram> own = rule.path().steps();
    int folded = rule.measure().account() >= 0 ? 0 : fold(own);
    own.subList(folded, own.size()).forEach(this::add);
    branches(rule.branches(), 0);
    return new Kernel.Rule(
        amount, rule.measure().account(), steps.toArray(new KernelStep[0]), rest, false);
  }

  /**
   * Finds out whether the units can be made finer at once: limits do not care, curves do.
   *
   * @param rest the steps that are not taken into the amount
   */
  private void scaleAhead(List<StepProgram> rest) {
    scalesAhead =
        rule.branches().size() == 1 && rest.stream().noneMatch(StepProgram.Grow.class::isInstance);
    if (scalesAhead) {
      ahead = rule.branches().get(0).multiplier();
      for (StepProgram step : rest) {
        ahead *= step instanceof StepProgram.Limit limit ? limit.multiplier : 1;
        scalesAhead &= ahead > 0 && ahead <= MOST_AHEAD;
      }
    }
    ahead = scalesAhead ? ahead : 1;
  }

  /** Takes as many of the first steps into the amount as one dimension decides; says how many. */
  private int fold(List<StepProgram> own) {
    int slot = rule.measure().slot();
    long fixed = rule.measure().fixed();
    CodeTable.OfValues value = slot < 0 ? values -> fixed : values -> values[slot];
    BitSet slots = slots(slot);
    int folded = 0;
    while (folded < own.size() && isFree(own.get(folded))) {
      BitSet more = (BitSet) slots.clone();
      if (own.get(folded) instanceof StepProgram.Times times) {
        more.or(slots(times));
      }
      if (store.one(more) < 0) {
        break;
      }
      slots = more;
      value = after(own.get(folded++), value);
    }
    scaleAhead(own.subList(folded, own.size()));
    CodeTable.OfValues last = value;
    long scale = ahead;
    CodeTable.OfValues scaled =
        values -> {
          long credit = last.of(values);
          return credit == Reading.MISSING ? credit : Math.multiplyExact(credit, scale);
        };
    amount =
        slots.isEmpty()
            ? new Operand(scaled.orMissing(new long[0]), null, null)
            : store.operand(slots, scaled);
    return folded;
  }

  private boolean isFree(StepProgram step) {
    return step instanceof StepProgram.Times
        || (step instanceof StepProgram.Grow grow
            && grow.layout().over().equals(Window.PARTICIPATION));
  }

  private CodeTable.OfValues after(StepProgram step, CodeTable.OfValues before) {
    if (step instanceof StepProgram.Grow grow) {
      return values -> {
        long credit = before.of(values);
        return credit == Reading.MISSING
            ? credit
            : grow.worth(Math.multiplyExact(credit, grow.finer));
      };
    }
    CodeTable.OfValues factor = factor((StepProgram.Times) step);
    return values -> {
      long credit = before.of(values);
      long by = factor.of(values);
      return credit == Reading.MISSING || by == Reading.MISSING
          ? Reading.MISSING
          : Math.multiplyExact(credit, by);
    };
  }

  private static BitSet slots(StepProgram.Times times) {
    BitSet slots = slots(times.factor.slot());
    times.when.ifPresent(when -> when.addSlots(slots));
    return slots;
  }

  private static BitSet slots(int slot) {
    BitSet slots = new BitSet();
    if (slot >= 0) {
      slots.set(slot);
    }
    return slots;
  }

  private static long in(StepProgram.Operand number, long[] values) {
    return number.slot() < 0 ? number.fixed() : values[number.slot()];
  }

  private CodeTable.OfValues factor(StepProgram.Times times) {
    return values ->
        times.when.isEmpty() || times.when.get().test(values) == Matcher.HOLDS
            ? in(times.factor, values)
            : times.one;
  }

  private void add(StepProgram step) {
    if (step instanceof StepProgram.Times times) {
      steps.add(KernelStep.times(store.operand(slots(times), factor(times))));
    } else if (step instanceof StepProgram.Grow grow) {
      scale(grow.finer);
      keep(Kind.GROW, Operand.NONE, grow.layout(), grow);
    } else {
      limit((StepProgram.Limit) step);
    }
  }

  private void limit(StepProgram.Limit limit) {
    scale(limit.multiplier);
    if (limit.exemptions.passes(rule.index())) {
      return;
    }
    if (limit.exemptions.isCounted(rule.index())) {
      keep(Kind.COUNT, Operand.NONE, limit.layout, null);
      return;
    }
    long finer = ahead;
    Operand bound =
        store.operand(
            slots(limit.bound.slot()),
            values -> {
              long number = in(limit.bound, values);
              return number == Reading.MISSING
                  ? number
                  : Math.multiplyExact(Math.multiplyExact(number, limit.boundMultiplier), finer);
            });
    Kind kind =
        switch (limit.limit) {
          case MAX -> Kind.MAX;
          case SOFT_MAX -> Kind.SOFT_MAX;
          case MIN -> Kind.MIN;
        };
    keep(kind, fixed(limit, bound, finer), limit.layout, null);
  }

  /** A bound that does not depend on anything needs no look-up. */
  private Operand fixed(StepProgram.Limit limit, Operand bound, long finer) {
    if (limit.bound.slot() >= 0) {
      return bound;
    }
    CodeTable.OfValues number =
        values ->
            Math.multiplyExact(
                Math.multiplyExact(limit.bound.fixed(), limit.boundMultiplier), finer);
    return new Operand(number.orMissing(new long[0]), null, null);
  }

  private void scale(long multiplier) {
    if (scalesAhead) {
      ahead /= multiplier;
    } else if (multiplier != 1) {
      KernelStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      if (last != null && last.kind == Kind.GROW && !isOfAccount) {
        steps.set(steps.size() - 1, last.scaled(multiplier));
      } else {
        steps.add(KernelStep.of(Kind.SCALE, multiplier));
      }
    }
  }

  private void keep(
      Kind kind,
      Operand operand,
      StepProgram.TotalsLayout layout,
      StepProgram.@Nullable Grow curve) {
    steps.add(new KernelStep(kind, operand, layout, store.cell(layout), key(layout), curve));
  }

  /** What each part of the key adds, as {@link Keys} numbers them. */
  private List<Operand> key(StepProgram.TotalsLayout layout) {
    List<Operand> parts = new ArrayList<>();
    long weight = KernelStep.CELL;
    for (int i = layout.keySlots().length - 1; i >= 0; i--) {
      int slot = layout.keySlots()[i];
      int codes = layout.codes()[i];
      long each = weight;
      parts.add(
          store.operand(
              slots(slot),
              values -> (values[slot] == Reading.MISSING ? codes : values[slot]) * each));
      weight *= codes + 1L;
    }
    return parts;
  }

  private void branches(List<Program.Branch> branches, int depth) {
    boolean several = branches.size() > 1;
    if (several) {
      steps.add(KernelStep.of(Kind.SAVE, depth));
      store.registers = Math.max(store.registers, depth + 1);
    }
    for (int i = 0; i < branches.size(); i++) {
      if (i > 0) {
        steps.add(KernelStep.of(Kind.LOAD, depth));
      }
      branch(branches.get(i), several ? depth + 1 : depth);
    }
  }

  private void branch(Program.Branch branch, int depth) {
    scale(branch.multiplier());
    scalesAhead = false;
    isOfAccount = true;
    branch.path().steps().forEach(this::add);
    scale(branch.resultMultiplier());
    Program.OfAccount account = program.accounts().get(branch.account());
    int outlet = shape.outlet(Optional.of(rule.id()), account.id());
    steps.add(KernelStep.credit(outlet, branch.account()));
    branches(branch.next(), depth);
  }
}
