package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * Scores one subject after another: leads participations and openings, in the order of time, to the
 * version in force.
 */
final class Scoring {
  private final List<Program> versions;
  private final List<Run> runs;
  private final Instant asOf;
  private SubjectId subject = MemberId.of("nobody");
  private Optional<SubjectFacts> facts = Optional.empty();
  private List<Participation> participations = List.of();
  private int opened;

  Scoring(List<Program> versions, Instant asOf) {
    this.versions = versions;
    this.asOf = asOf;
    runs = versions.stream().map(Run::new).toList();
  }

  /** Scores one subject's participations, which stand in scoring order. */
  void score(SubjectId of, Optional<SubjectFacts> known, List<Participation> inOrder) {
    subject = of;
    facts = known;
    participations = inOrder;
    opened = 0;
    runs.forEach(run -> run.turnTo(known));
    Openings openings = new Openings(versions, known, firstDate());
    for (int ordinal = 0; ordinal < inOrder.size(); ordinal++) {
      Participation participation = inOrder.get(ordinal);
      LocalDate date = date(participation);
      open(openings, date, ordinal);
      Run run = runs.get(version(date));
      run.participate(participation, ordinal);
      openings
          .brought()
          .filter(opening -> date.isBefore(opening.on()))
          .ifPresent(opening -> refuseEarlier(opening, run));
    }
    open(openings, LocalDate.MAX, inOrder.size());
  }

  private static void refuseEarlier(Opening opening, Run run) {
    run.reading.refuse(
        "before-opening",
        "/start",
        "must not start before the amounts that the subject brings along, on " + opening.on());
  }

  private Optional<LocalDate> firstDate() {
    return participations.stream()
        .map(this::date)
        .filter(date -> versions.get(version(date)).effective().contains(date))
        .findFirst();
  }

  private LocalDate date(Participation participation) {
    return LocalDate.ofInstant(participation.start(), versions.get(0).zone());
  }

  /** The number of the version in force on the date, or of the nearest one. */
  private int version(LocalDate date) {
    int version = 0;
    while (version + 1 < versions.size()
        && !date.isBefore(versions.get(version + 1).effective().startInclusive())) {
      version++;
    }
    return version;
  }

  /** Opens what is due by the date, and before the instant of scoring. */
  private void open(Openings openings, LocalDate until, int ordinal) {
    Optional<LocalDate> next = openings.nextDate();
    while (next.isPresent() && !next.get().isAfter(until) && isBeforeEnd(next.get())) {
      Openings.Event event = openings.take();
      Run run = runs.get(version(event.date()));
      if (event.account().isPresent()) {
        run.open(event.account().get(), event.date(), opened, ordinal, subject);
      } else {
        run.bring(openings.brought().orElseThrow(), opened, ordinal, subject);
      }
      opened++;
      next = openings.nextDate();
    }
  }

  private boolean isBeforeEnd(LocalDate date) {
    return date.atStartOfDay(versions.get(0).zone()).toInstant().isBefore(asOf);
  }

  /** The lines of the subject. */
  List<Line> lines() {
    List<StatementWriter.Placed> lines = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      StatementWriter writer = new StatementWriter(versions.get(i), Optional.empty(), asOf);
      lines.addAll(writer.lines(runs.get(i).rows(), subject, facts, participations));
    }
    lines.sort(Comparator.comparingLong(StatementWriter.Placed::position));
    return lines.stream().map(StatementWriter.Placed::line).toList();
  }

  /** Why rules paid the subject nothing. */
  List<Unpaid> unpaid() {
    return new WhyNot(versions.get(0), runs.get(0)).of(subject, participations, runs.get(0).rows());
  }

  /** What could not be read or carried out, of all subjects. */
  Stream<Refusal> refusals() {
    return runs.stream().flatMap(run -> run.reading.refusals.stream());
  }
}
