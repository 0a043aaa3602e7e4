package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Objection.Answer;
import org.kapok.quantity.DateSpan;

/**
 * How far an award has come.
 *
 * <p>Example: {@code if (award.state() instanceof AwardState.Granted granted) …}.
 */
public sealed interface AwardState {

  /**
   * Proposed, and no more (已推荐).
   *
   * @param on since when
   */
  record Proposed(LocalDate on) implements AwardState {}

  /**
   * Publicised and not decided on (公示、待决定).
   *
   * @param period from which date to which, that one excluded
   * @param objections those against this publication
   * @param earlier those against publications before this one
   */
  record Publicised(DateSpan period, List<Objection> objections, List<Objection> earlier)
      implements AwardState {

    /** Copies the objections. */
    public Publicised {
      objections = List.copyOf(objections);
      earlier = List.copyOf(earlier);
    }

    /** The numbers of the objections against this publication that have that answer. */
    public List<Integer> objections(Answer answer) {
      return objections.stream()
          .filter(each -> each.answer() == answer)
          .map(Objection::number)
          .toList();
    }

    Publicised objected(AwardEvent.Objected event) {
      int number = earlier.size() + objections.size() + 1;
      Objection objection =
          new Objection(number, event.on(), event.by(), event.ground(), Answer.OPEN);
      return new Publicised(
          period, Stream.concat(objections.stream(), Stream.of(objection)).toList(), earlier);
    }

    Publicised answered(int number, Answer answer) {
      return new Publicised(
          period,
          objections.stream()
              .map(each -> each.number() == number ? each.answered(answer) : each)
              .toList(),
          earlier);
    }

    Publicised again(DateSpan next) {
      return new Publicised(
          next, List.of(), Stream.concat(earlier.stream(), objections.stream()).toList());
    }
  }

  /**
   * Granted (已授予).
   *
   * @param on since when
   * @param decision the number of the decision
   */
  record Granted(LocalDate on, String decision) implements AwardState {}

  /**
   * Not granted, which ends the case (不予表彰).
   *
   * @param on since when
   * @param ground why
   */
  record NotGranted(LocalDate on, String ground) implements AwardState {}

  /**
   * Withdrawn, which ends the case (已撤回).
   *
   * @param on since when
   * @param by by whom
   * @param ground why
   */
  record Withdrawn(LocalDate on, SubjectId by, String ground) implements AwardState {}

  /**
   * Revoked, which ends the case (已撤销).
   *
   * @param granted since when it had been granted
   * @param on since when it is revoked
   * @param decision the number of the decision
   * @param ground why
   */
  record Revoked(LocalDate granted, LocalDate on, String decision, String ground)
      implements AwardState {}
}
