package org.kapok.incentive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * The smallest scheme with an honour, and one member's history: what is served goes to the account
 * {@code hours}, read as {@code total}, and of the calendar year as {@code ofYear}.
 */
final class Ladder {
  static final MemberId WHO = MemberId.of("m-1");
  static final AccountId HOURS = AccountId.of("hours");
  static final HonourId STARS = HonourId.of("stars");
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final IncentiveScheme.Builder scheme =
      IncentiveScheme.builder()
          .id(SchemeId.of("ladder"))
          .version("1")
          .zone(SHANGHAI)
          .putFields("kind", Field.codes("serve", "fail"))
          .putFields("served", Field.number())
          .putFields("total", Field.builder().held(new Held(HOURS, Optional.empty())).build())
          .putFields(
              "ofYear", Field.builder().held(new Held(HOURS, Optional.of(Window.YEAR))).build())
          .putFields("decision", Field.of(FieldType.FLAG, FieldSource.SUBJECT))
          .accounts(List.of(Account.of("hours")))
          .addRules(
              Rule.builder()
                  .id(RuleId.of("hours"))
                  .when(Condition.is("kind", "serve"))
                  .measure(Measure.count("served"))
                  .into(List.of(HOURS))
                  .build());
  final SubjectFacts.Builder facts = SubjectFacts.builder().subject(WHO);
  final List<Participation> participations = new ArrayList<>();

  /** A ladder with levels one, two, … at so many hours in all. */
  static Ladder ofTotals(UnaryOperator<Honour.Builder> honour, long... totals) {
    return of(honour, "total", totals);
  }

  /** A ladder with levels one, two, … at so much of the field. */
  static Ladder of(UnaryOperator<Honour.Builder> honour, String field, long... bounds) {
    Honour.Builder builder = Honour.builder().id(STARS);
    String[] names = {"one", "two", "three", "four", "five"};
    for (int i = 0; i < bounds.length; i++) {
      builder.addLevels(Level.of(names[i], atLeast(field, bounds[i])));
    }
    return new Ladder().honour(honour.apply(builder).build());
  }

  Ladder honour(Honour honour) {
    scheme.addHonours(honour);
    return this;
  }

  Ladder with(UnaryOperator<IncentiveScheme.Builder> change) {
    IncentiveScheme.Builder unused = change.apply(scheme);
    return this;
  }

  Ladder facts(UnaryOperator<SubjectFacts.Builder> change) {
    SubjectFacts.Builder unused = change.apply(facts);
    return this;
  }

  /** A decision that holds from the date on, until the other. */
  Ladder decided(String from, String until) {
    facts.putAttributes(
        "decision",
        new Dated(
            List.of(
                new Dated.Entry(LocalDate.parse(from), AttributeValue.of(true)),
                new Dated.Entry(LocalDate.parse(until), AttributeValue.of(false)))));
    return this;
  }

  static Condition atLeast(String field, long bound) {
    return Condition.field(field, Match.atLeast(AttributeValue.of(bound)));
  }

  /** Serves so many hours at noon of the date. */
  Ladder serve(String date, long hours) {
    return take("serve", date, hours);
  }

  Ladder take(String kind, String date, long hours) {
    participations.add(
        Participation.builder()
            .id(ParticipationId.of("p" + participations.size()))
            .subject(WHO)
            .kind(kind)
            .start(LocalDate.parse(date).atTime(12, 0).atZone(SHANGHAI).toInstant())
            .putQuantities("served", Amount.of(hours))
            .build());
    return this;
  }

  History history() {
    return History.of(List.of(facts.build()), participations);
  }

  Statement statement(String asOf) {
    return Scorer.of(scheme.build()).score(history(), LocalDate.parse(asOf));
  }

  /** How the member stands at the end of the date. */
  Standing standing(String asOf) {
    return statement(asOf).standing(WHO, STARS).orElseThrow();
  }

  /** The level at the end of the date, or none. */
  String level(String asOf) {
    return standing(asOf).level().map(Object::toString).orElse("none");
  }

  /** What happened up to the end of the date, such as {@code 2024-01-01 one WON}. */
  List<String> history(String asOf) {
    return standing(asOf).history().stream()
        .map(
            change ->
                change.on()
                    + " "
                    + change.to().map(Object::toString).orElse("none")
                    + " "
                    + change.why())
        .toList();
  }
}
