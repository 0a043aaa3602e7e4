package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.HonourId;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Explained;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Sentence;

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
  private final boolean hasHonours;
  private SubjectId subject = MemberId.of("nobody");
  private Optional<SubjectFacts> facts = Optional.empty();
  private List<Participation> participations = List.of();
  private int current;
  private int entries;
  private boolean begun;
  private Optional<LocalDate> firstReview = Optional.empty();
  private Optional<LocalDate> reviewed = Optional.empty();

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
    hasHonours = versions.programs().stream().anyMatch(program -> !program.honours().isEmpty());
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
    runs.forEach(run -> run.turnTo(of, known));
    scored.forEach(BitSet::clear);
    state.ifPresent(this::takeUp);
    Openings openings =
        new Openings(versions, known, firstDate(), from, state.filter(SubjectState::begun));
    reviewed = Optional.empty();
    firstReview = openings.reviewed(firstDate());
    resume(state);
    for (int ordinal = 0; ordinal < inOrder.size(); ordinal++) {
      participate(inOrder.get(ordinal), ordinal, openings);
    }
    open(openings, lastDate(), inOrder.size());
    advance(lastDate(), inOrder.size());
    begun = openings.begun(asOf);
  }

  /** Goes on with reviews after the last date that has been reviewed. */
  private void resume(Optional<SubjectState> state) {
    Optional<LocalDate> last = from.map(versions::lastDateBefore);
    boolean begins =
        last.isPresent() && firstReview.filter(first -> !first.isAfter(last.get())).isPresent();
    boolean hasBegun = state.filter(known -> known.begun() || begins).isPresent();
    reviewed = hasBegun ? last : Optional.empty();
  }

  private void takeUp(SubjectState state) {
    current = versions.number(state.version());
    Program program = versions.programs().get(current);
    try {
      new StateKeeper(program, runs.get(current)).load(state, program.scheme(), Optional.empty());
    } catch (ArithmeticException | NoSuchElementException | IllegalArgumentException unfit) {
      throw new InvalidValueException(
          Sentence.of(
              "the checkpoint's state of {0} does not fit the scheme: {1}",
              subject, Explained.of(unfit)),
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
    reviewed = reviewed.map(last -> last.isBefore(date) ? date : last);
    openings
        .brought()
        .filter(opening -> date.isBefore(opening.on()))
        .ifPresent(opening -> refuseEarlier(opening, run));
  }

  private static void refuseEarlier(Opening opening, Run run) {
    run.reading.refuse(
        "before-opening",
        "/start",
        "must not start before the amounts that the subject brings along, on {0}",
        opening.on());
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

  /** Goes through all that is due by the date, and before the instant of scoring. */
  private void open(Openings openings, LocalDate until, int ordinal) {
    Optional<LocalDate> next = nextDate(openings);
    while (next.isPresent()
        && !next.get().isAfter(until)
        && versions.startOf(next.get()).isBefore(asOf)) {
      turnTo(next.get(), openings, ordinal);
      next = nextDate(openings);
    }
  }

  private Optional<LocalDate> nextDate(Openings openings) {
    return Stream.concat(openings.nextDate().stream(), nextReview().stream())
        .min(LocalDate::compareTo);
  }

  /** The next date on which honours are looked at; empty if there is none. */
  private Optional<LocalDate> nextReview() {
    if (!hasHonours) {
      return Optional.empty();
    }
    if (reviewed.isEmpty()) {
      return firstReview;
    }
    LocalDate last = reviewed.get();
    Stream<LocalDate> versionStarts =
        versions.programs().stream()
            .map(program -> program.effective().startInclusive())
            .filter(start -> start.isAfter(last));
    return Stream.concat(runs.get(current).honours.next(last).stream(), versionStarts)
        .min(LocalDate::compareTo);
  }

  /** Turns to a date: what closes before it, what is opened on it, then how honours stand. */
  private void turnTo(LocalDate date, Openings openings, int ordinal) {
    if (reviewed.filter(date::isAfter).isPresent()) {
      runs.get(current).honours.close(date);
    }
    while (openings.nextDate().filter(date::equals).isPresent()) {
      book(openings.take(), openings, ordinal);
    }
    advance(date, ordinal);
    boolean begins = firstReview.filter(first -> !first.isAfter(date)).isPresent();
    if (reviewed.isPresent() || begins) {
      runs.get(current).honours.look(date, Optional.empty());
      reviewed = Optional.of(reviewed.filter(date::isBefore).orElse(date));
    }
  }

  private void book(Openings.Event event, Openings openings, int ordinal) {
    advance(event.date(), ordinal);
    Run run = runs.get(versions.on(event.date()));
    Run.Entry entry = new Run.Entry(subject, event.date(), entries++, ordinal);
    if (event.account().isPresent()) {
      run.open(event.account().get(), entry);
    } else {
      Program program = versions.programs().get(versions.on(event.date()));
      new BroughtAlong(program, run).book(openings.brought().orElseThrow(), entry);
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

  /** How the subject stands with the honours of the version in force. */
  List<Standing> standings() {
    Map<HonourId, List<LevelChange>> history = new HashMap<>();
    runs.forEach(
        run ->
            run.honours.collect(
                (honour, changes) ->
                    history.computeIfAbsent(honour, id -> new ArrayList<>()).addAll(changes)));
    return runs.get(current).honours.standings(lastDate(), history);
  }

  /** What could not be read or carried out, of all subjects. */
  Stream<Refusal> refusals() {
    return runs.stream().flatMap(run -> run.reading.refusals.stream());
  }
}
