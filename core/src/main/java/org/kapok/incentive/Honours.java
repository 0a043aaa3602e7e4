package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;

/** How the subject that is scored stands with the honours of one scheme. */
final class Honours implements HonoursHeld {
  private final Program program;
  private final Run run;
  private final List<HonourRun> inOrder = new ArrayList<>();
  private final HonourRun[] byNumber;
  private final Map<Integer, List<HonourHolding.Held>> before = new HashMap<>();
  private int recalled = -1;
  private SubjectId subject = MemberId.of("nobody");

  Honours(Program program, Run run) {
    this.program = program;
    this.run = run;
    byNumber = new HonourRun[program.scheme().honours().size()];
    for (HonourProgram each : program.honours().inOrder()) {
      HonourRun honour = new HonourRun(each, program, run);
      byNumber[each.number()] = honour;
      inOrder.add(honour);
    }
  }

  /** Forgets everything, for another subject. */
  void turnTo(SubjectId other) {
    subject = other;
    before.clear();
    inOrder.forEach(honour -> honour.holding.clear());
  }

  @Override
  public long level(int honour) {
    int level = held(honour).level();
    return level == HonourHolding.NONE ? Reading.MISSING : level;
  }

  @Override
  public long since(int honour) {
    return held(honour).since().map(LocalDate::toEpochDay).orElse(Reading.MISSING);
  }

  @Override
  public List<LocalDate> wins(int honour) {
    return byNumber[honour].holding.wins().subList(0, held(honour).wins());
  }

  private HonourHolding.Held held(int honour) {
    return recalled >= 0
        ? Objects.requireNonNull(before.get(recalled)).get(honour)
        : byNumber[honour].holding.held();
  }

  /** What an honour has used up of an account. */
  long used(int honour, int account) {
    return byNumber[honour].holding.used(account);
  }

  /** Keeps what is held, for {@link #recall}. */
  void remember(int ordinal) {
    if (byNumber.length > 0) {
      before.put(ordinal, Arrays.stream(byNumber).map(each -> each.holding.held()).toList());
    }
  }

  /** From now on gives what was held before the participation of that number. */
  void recall(int ordinal) {
    recalled = byNumber.length > 0 ? ordinal : -1;
  }

  /** From now on gives what is held. */
  void forget() {
    recalled = -1;
  }

  /** What is due at the last instant before the date. */
  void close(LocalDate on) {
    review(
        on.minusDays(1),
        on,
        Optional.empty(),
        (honour, moment) -> {
          if (honour.isDue(on)) {
            honour.close(moment);
          }
        });
  }

  /** Looks at the beginning of a date, or after a participation on it. */
  void look(LocalDate on, Optional<ParticipationId> participation) {
    review(on, on, participation, HonourRun::look);
  }

  private void review(
      LocalDate read,
      LocalDate on,
      Optional<ParticipationId> participation,
      BiConsumer<HonourRun, HonourRun.Moment> what) {
    if (inOrder.isEmpty()) {
      return;
    }
    HonourRun.Moment moment = new HonourRun.Moment(read, on, participation, () -> read(read));
    if (participation.isEmpty()) {
      run.reading.turnToFacts(subject);
    }
    read(read);
    for (HonourRun honour : inOrder) {
      if (honour.program.isFor(subject.type())) {
        what.accept(honour, moment);
      }
    }
  }

  private void read(LocalDate date) {
    run.reading.readFacts(date, program.honours().slots());
  }

  /** Takes over a level that the subject brings along. */
  void bring(int honour, LevelId level, LocalDate on) {
    byNumber[honour].bring(level, on);
  }

  /** The next date after the date on which something may change by itself. */
  Optional<LocalDate> next(LocalDate after) {
    if (inOrder.isEmpty()) {
      return Optional.empty();
    }
    Stream<LocalDate> honours = inOrder.stream().flatMap(honour -> honour.next(after));
    List<LocalDate> since =
        inOrder.stream().flatMap(honour -> honour.holding.held().since().stream()).toList();
    return Stream.concat(
            honours, program.honours().dates().next(after, run.reading.facts(), since).stream())
        .min(LocalDate::compareTo);
  }

  /** What happened, by honour. */
  void collect(BiConsumer<HonourId, List<LevelChange>> into) {
    inOrder.forEach(honour -> into.accept(honour.program.id(), honour.holding.changes));
  }

  /**
   * How the subject stands, as of the end of the date.
   *
   * @param history what happened, by honour
   */
  List<Standing> standings(LocalDate on, Map<HonourId, List<LevelChange>> history) {
    List<Standing> standings = new ArrayList<>();
    if (!inOrder.isEmpty()) {
      run.reading.turnToFacts(subject);
      read(on);
    }
    for (HonourRun honour : inOrder) {
      if (honour.program.isFor(subject.type())) {
        standings.add(
            honour
                .holding
                .standing(on)
                .subject(subject)
                .history(history.getOrDefault(honour.program.id(), List.of()))
                .missing(new MissingParts(program, run).toNext(honour))
                .build());
      }
    }
    standings.sort(Comparator.naturalOrder());
    return standings;
  }

  /** Writes down where the subject stands. */
  List<HonourState> save() {
    return inOrder.stream()
        .sorted(Comparator.comparing(honour -> honour.program.number()))
        .flatMap(honour -> honour.holding.save().stream())
        .toList();
  }

  /** Takes up where the subject stood, by honour. */
  void load(List<HonourState> states, LocalDate on) {
    for (HonourState state : states) {
      inOrder.stream()
          .filter(honour -> honour.program.id().equals(state.honour()))
          .forEach(honour -> honour.holding.load(state, on));
    }
  }
}
