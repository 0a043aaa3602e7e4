package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.quantity.Amount;

/**
 * What came out of a worked case.
 *
 * @param id the case's id
 * @param figures what was expected and what came out, in the order of the expectations
 * @param statement the whole statement
 */
public record CaseResult(String id, List<Figure> figures, Statement statement) {

  /**
   * One expected figure.
   *
   * @param expected what was expected
   * @param credited what is credited
   * @param pending what is pending
   * @param level the level that is held, of an expected one
   * @param awards how often the honour was won, of an expected one
   */
  public record Figure(
      Expectation expected, Amount credited, Amount pending, Optional<LevelId> level, int awards) {

    /** Whether it came out as expected. */
    public boolean holds() {
      if (expected.honour().isPresent()) {
        boolean looks = expected.level().isPresent() || expected.none();
        return (!looks || level.equals(expected.level()))
            && expected.awards().orElse(awards) == awards;
      }
      Optional<Amount> wanted = expected.pending();
      return Optional.of(credited).equals(expected.credited())
          && (wanted.isEmpty() || wanted.get().equals(pending));
    }
  }

  /** Copies the figures. */
  public CaseResult {
    figures = List.copyOf(figures);
  }

  /** Whether everything came out as expected. */
  public boolean holds() {
    return figures.stream().allMatch(Figure::holds);
  }

  static Figure figure(Expectation expected, Statement statement) {
    return new Figure(
        expected,
        statement.credited(expected.account(), expected.on(), expected.rule()),
        statement.pending(expected.account(), expected.on(), expected.rule()),
        level(expected, statement),
        awards(expected, statement));
  }

  /** How the case's one subject stands with the honour. */
  private static Optional<Standing> standing(Expectation expected, Statement statement) {
    return statement.standings().stream()
        .filter(standing -> expected.honour().equals(Optional.of(standing.honour())))
        .findFirst();
  }

  private static Optional<LevelId> level(Expectation expected, Statement statement) {
    return standing(expected, statement)
        .flatMap(standing -> expected.on().map(standing::levelOn).orElseGet(standing::level));
  }

  private static int awards(Expectation expected, Statement statement) {
    long won =
        standing(expected, statement).stream()
            .flatMap(standing -> standing.history().stream())
            .filter(change -> change.why() == ChangeReason.WON)
            .filter(change -> expected.on().filter(change.on()::isAfter).isEmpty())
            .count();
    return Math.toIntExact(won);
  }
}
