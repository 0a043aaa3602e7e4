package org.kapok.incentive;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Loss;
import org.kapok.quantity.DateSpan;

/** Reviews one honour for the subject that is scored: what is won, kept, renewed and lost. */
final class HonourRun {
  final HonourProgram program;
  final HonourHolding holding;
  private final HonourAwards awards;
  private final HonourValidity validity;
  private final Program scheme;
  private final Run run;

  HonourRun(HonourProgram program, Program scheme, Run run) {
    this.program = program;
    this.scheme = scheme;
    this.run = run;
    holding = new HonourHolding(program, scheme.accounts());
    awards = new HonourAwards(program, holding, run);
    validity = new HonourValidity(program);
  }

  /**
   * A moment at which honours are looked at.
   *
   * @param read the date on which fields are read
   * @param on the date from which on a change holds
   * @param participation the participation after which it is
   * @param reread reads the fields again
   */
  record Moment(
      LocalDate read, LocalDate on, Optional<ParticipationId> participation, Runnable reread) {}

  private boolean isHeld() {
    return holding.level() != HonourHolding.NONE;
  }

  private static boolean isOver(Optional<LocalDate> until, LocalDate on) {
    return until.filter(date -> !on.isBefore(date)).isPresent();
  }

  /** Whether something is due at the beginning of the date, before all else. */
  boolean isDue(LocalDate on) {
    boolean expires = isHeld() && isOver(holding.validUntil, on) && holding.graceUntil.isEmpty();
    return expires || isReviewed(on);
  }

  /** Whether a window in which it is reviewed ends with the date before. */
  private boolean isReviewed(LocalDate on) {
    LocalDate last = on.minusDays(1);
    return scheme.effective().contains(last)
        && program
            .reviewed()
            .flatMap(window -> window.span(last, run.reading.facts()))
            .filter(DateSpan::hasEnd)
            .filter(span -> span.endExclusive().equals(on))
            .isPresent();
  }

  /** What happens at the last instant before a date: the end of validity, and of a window. */
  void close(Moment moment) {
    boolean reviewed = isReviewed(moment.on());
    int entries = holding.changes.size();
    boolean stays = keepOn(moment, reviewed);
    if (reviewed && stays && !isRevoked()) {
      win(moment);
    }
    if (reviewed && isHeld() && holding.changes.size() == entries) {
      holding.note(moment, ChangeReason.KEPT, Optional.empty());
    }
  }

  /** What happens at the beginning of a date, and after a participation. */
  void look(Moment moment) {
    boolean inForce = scheme.effective().contains(moment.on());
    if (inForce && isRevoked()) {
      if (isHeld()) {
        turn(moment, HonourHolding.NONE, ChangeReason.REVOKED);
      }
      return;
    }
    if (inForce) {
      bar(moment);
    }
    boolean reviewed = inForce && program.reviewed().isEmpty();
    if (keepOn(moment, reviewed) && reviewed) {
      win(moment);
    }
  }

  private boolean isRevoked() {
    return program.revoked().filter(run::holds).isPresent();
  }

  private boolean isBarred(LocalDate on) {
    return holding.barredUntil.filter(on::isBefore).isPresent();
  }

  private void bar(Moment moment) {
    if (isBarred(moment.on()) || program.barred().filter(run::holds).isEmpty()) {
      return;
    }
    boolean goesOn = holding.barredUntil.equals(Optional.of(moment.on()));
    Period lasts = program.honour().barred().orElseThrow().lasts();
    holding.barredUntil = Optional.of(moment.on().plus(lasts));
    if (!goesOn) {
      holding.note(moment, ChangeReason.BARRED, holding.barredUntil);
    }
  }

  private void win(Moment moment) {
    if (!isBarred(moment.on())) {
      awards.win(moment);
    }
  }

  /** Whether the level held, if there is one, stays; takes it away or renews it if that is due. */
  private boolean keepOn(Moment moment, boolean reviewed) {
    Honour honour = program.honour();
    boolean expired = isOver(holding.validUntil, moment.on());
    boolean inGrace = holding.graceUntil.isPresent();
    boolean mayLose = honour.lose() != Loss.NEVER && holding.validUntil.isEmpty();
    boolean looked = expired || inGrace || (reviewed && mayLose);
    if (!isHeld() || !looked) {
      return true;
    }
    if (run.holds(program.levels().get(holding.level()).keep())) {
      holding.graceUntil = Optional.empty();
      if (expired) {
        holding.validUntil = validity.until(moment, holding.validUntil, run.reading.facts());
        holding.note(moment, ChangeReason.RENEWED, Optional.empty());
      }
      return true;
    }
    if (!inGrace && honour.grace().isPresent()) {
      holding.graceUntil = honour.grace().map(moment.on()::plus);
      holding.note(moment, ChangeReason.KEPT, holding.graceUntil);
      return true;
    }
    if (inGrace && !isOver(holding.graceUntil, moment.on())) {
      return true;
    }
    return !lose(moment, expired);
  }

  /** Whether the level was lost; not twice on a date if one goes down step by step. */
  private boolean lose(Moment moment, boolean expired) {
    Loss lose = program.honour().lose() == Loss.NEVER ? Loss.RECOMPUTE : program.honour().lose();
    if (lose == Loss.ONE_STEP && holding.isChangedOn(moment.on())) {
      return false;
    }
    int level = holding.level();
    int to =
        switch (lose) {
          case ONE_STEP -> level - 1;
          case TO_BASE -> level > 0 ? 0 : HonourHolding.NONE;
          default -> highest(level - 1);
        };
    ChangeReason lost = to == HonourHolding.NONE ? ChangeReason.LOST : ChangeReason.DEMOTED;
    turn(moment, to, expired ? ChangeReason.EXPIRED : lost);
    return true;
  }

  /** The highest level up to this one whose requirement holds. */
  private int highest(int most) {
    int found = most;
    while (found > HonourHolding.NONE && !run.holds(program.levels().get(found).when())) {
      found--;
    }
    return found;
  }

  /** Turns to a lower level, or none. */
  private void turn(Moment moment, int to, ChangeReason why) {
    holding.turn(moment.on(), to, why, moment.participation());
    validate(moment);
    moment.reread().run();
  }

  /** The validity of what is held begins. */
  private void validate(Moment moment) {
    holding.validUntil =
        isHeld() ? validity.until(moment, Optional.empty(), run.reading.facts()) : Optional.empty();
  }

  /** Takes over a level that the subject brings along. */
  void bring(LevelId id, LocalDate on) {
    holding.bring(id, on);
    validate(new Moment(on, on, Optional.empty(), () -> {}));
  }

  /** The next dates after the date on which something may change by itself. */
  Stream<LocalDate> next(LocalDate after) {
    Stream<LocalDate> ends =
        Stream.of(program.reviewed(), program.repeatEach())
            .flatMap(Optional::stream)
            .map(window -> end(window, after));
    return Stream.concat(ends, holding.dates(after)).filter(date -> date.isAfter(after));
  }

  /** The end of the window of the date; the next date if it is in none. */
  private LocalDate end(WindowProgram window, LocalDate date) {
    return window
        .span(date, run.reading.facts())
        .filter(DateSpan::hasEnd)
        .map(DateSpan::endExclusive)
        .orElse(date.plusDays(1));
  }

  /** What is there of an account that the honour uses up, in units of it. */
  long left(int account) {
    return awards.unused(account);
  }
}
