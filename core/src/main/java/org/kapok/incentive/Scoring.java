package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * Scores one subject after another: leads participations and openings, in the order of time, to the
 * version in force, and the state from each version into the next.
 */
final class Scoring {
  private final Versions versions;
  private final List<Run> runs;
  private final List<BitSet> scored = new ArrayList<>();
  private final Optional<Instant> from;
  private final Instant asOf;
  private SubjectId subject = MemberId.of("nobody");
  private Optional<SubjectFacts> facts = Optional.empty();
  private List<Participation> participations = List.of();
  private int current;
  private int entries;
  private boolean begun;

  /**
   * Scores up to an instant.
   *
   * @param from the instant up to which has been scored, if one goes on from a checkpoint
   */
  Scoring(Versions versions, Optional<Instant> from, Instant asOf) {
    this.versions = versions;
    this.from = from;
    this.asOf = asOf;
    runs = versions.programs().stream().map(Run::new).toList();
    runs.forEach(run -> scored.add(new BitSet()));
  }

  /** Scores one subject's participations, which stand in scoring order. */
  void score(
      SubjectId of,
      Optional<SubjectFacts> known,
      List<Participation> inOrder,
      Optional<SubjectState> state) {
    subject = of;
    facts = known;
    participations = inOrder;
    entries = 0;
    current = 0;
    runs.forEach(run -> run.turnTo(known));
    scored.forEach(BitSet::clear);
    state.ifPresent(this::takeUp);
    Openings openings =
        new Openings(versions, known, firstDate(), from, state.filter(SubjectState::begun));
    for (int ordinal = 0; ordinal < inOrder.size(); ordinal++) {
      participate(inOrder.get(ordinal), ordinal, openings);
    }
    open(openings, lastDate(), inOrder.size());
    advance(lastDate(), inOrder.size());
    begun = openings.begun(asOf);
  }

  private void takeUp(SubjectState state) {
    current = versions.number(state.version());
    Program program = versions.programs().get(current);
    try {
      new StateKeeper(program, runs.get(current)).load(state, program.scheme(), Optional.empty());
    } catch (ArithmeticException | NoSuchElementException | IllegalArgumentException unfit) {
      throw new IllegalArgumentException(
          "the checkpoint's state of "
              + subject
              + " does not fit the scheme: "
              + unfit.getMessage(),
          unfit);
    }
  }

  private void participate(Participation participation, int ordinal, Openings openings) {
    LocalDate date = versions.date(participation.start());
    open(openings, date, ordinal);
    advance(date, ordinal);
    int version = versions.on(date);
    Run run = runs.get(version);
    scored.get(version).set(ordinal);
    run.participate(participation, ordinal);
    openings
        .brought()
        .filter(opening -> date.isBefore(opening.on()))
        .ifPresent(opening -> refuseEarlier(opening, run));
  }

  private static void refuseEarlier(Opening opening, Run run) {
    run.reading.refuse(
        "before-opening",
        "/start",
        "must not start before the amounts that the subject brings along, on " + opening.on());
  }

  private Optional<LocalDate> firstDate() {
    return participations.stream()
        .map(participation -> versions.date(participation.start()))
        .filter(date -> versions.programs().get(versions.on(date)).effective().contains(date))
        .findFirst();
  }

  /** The last date of which something is scored. */
  private LocalDate lastDate() {
    return versions.lastDateBefore(asOf);
  }

  /** Opens what is due by the date, and before the instant of scoring. */
  private void open(Openings openings, LocalDate until, int ordinal) {
    Optional<LocalDate> next = openings.nextDate();
    while (next.isPresent()
        && !next.get().isAfter(until)
        && versions.startOf(next.get()).isBefore(asOf)) {
      Openings.Event event = openings.take();
      advance(event.date(), ordinal);
      Run run = runs.get(versions.on(event.date()));
      Run.Entry entry = new Run.Entry(subject, event.date(), entries++, ordinal);
      if (event.account().isPresent()) {
        run.open(event.account().get(), entry);
      } else {
        Program program = versions.programs().get(versions.on(event.date()));
        new BroughtAlong(program, run).book(openings.brought().orElseThrow(), entry);
      }
      next = openings.nextDate();
    }
  }

  /** Leads the state into the version in force on the date. */
  private void advance(LocalDate date, int ordinal) {
    while (current < versions.on(date)) {
      Run before = runs.get(current);
      Program old = versions.programs().get(current);
      Program next = versions.programs().get(current + 1);
      LocalDate start = next.effective().startInclusive();
      Carry carry = Carry.between(old.scheme(), next.scheme());
      SubjectState state = new StateKeeper(old, before).save(subject, true, start.minusDays(1));
      current++;
      Run run = runs.get(current);
      new StateKeeper(next, run).load(state, old.scheme(), Optional.of(carry.later()));
      Run.Entry entry = new Run.Entry(subject, start, entries++, ordinal);
      new VersionChange(next, run, entry).book(old, carry);
    }
  }

  /** The lines of the subject. */
  List<Line> lines() {
    List<StatementWriter.Placed> lines = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Program program = versions.programs().get(i);
      Optional<String> version =
          versions.areNamed() ? Optional.of(program.scheme().version()) : Optional.empty();
      StatementWriter writer = new StatementWriter(program, version, asOf);
      lines.addAll(writer.lines(runs.get(i).rows(), subject, facts, participations));
    }
    lines.sort(Comparator.comparingLong(StatementWriter.Placed::position));
    return lines.stream().map(StatementWriter.Placed::line).toList();
  }

  /** Why rules paid the subject nothing, of each rule by the latest version that has it. */
  List<Unpaid> unpaid() {
    UnpaidRules all = new UnpaidRules();
    for (int i = 0; i < runs.size(); i++) {
      Program program = versions.programs().get(i);
      WhyNot whyNot = new WhyNot(program, runs.get(i), versions.areNamed());
      all.add(whyNot.paid(runs.get(i).rows()), whyNot.of(subject, participations, scored.get(i)));
    }
    return all.list();
  }

  /** Where the subject stands. */
  SubjectState state() {
    return new StateKeeper(versions.programs().get(current), runs.get(current))
        .save(subject, begun, lastDate());
  }

  /** What could not be read or carried out, of all subjects. */
  Stream<Refusal> refusals() {
    return runs.stream().flatMap(run -> run.reading.refusals.stream());
  }
}
