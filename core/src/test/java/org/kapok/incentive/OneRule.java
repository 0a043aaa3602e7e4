package org.kapok.incentive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/** The smallest scheme and history that show one thing. */
final class OneRule {
  static final MemberId WHO = MemberId.of("m-1");
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final ZoneId zone;
  final List<Participation> participations = new ArrayList<>();
  final SubjectFacts.Builder facts = SubjectFacts.builder().subject(WHO);
  private final IncentiveScheme.Builder scheme;

  OneRule(ZoneId zone) {
    this.zone = zone;
    scheme =
        IncentiveScheme.builder()
            .id(SchemeId.of("one"))
            .version("1")
            .zone(zone)
            .putFields("kind", Field.codes("a", "b", "c"))
            .putFields("theme", Field.codes("red", "green"))
            .putFields(
                "delta",
                Field.builder().from(Field.number()).atLeast(Amount.of(-1000)).decimals(6).build());
  }

  static OneRule of(Measure measure, Step... steps) {
    return new OneRule(SHANGHAI).rule("r", rule -> rule.measure(measure).addThen(steps));
  }

  static OneRule in(ZoneId zone, Measure measure, Step... steps) {
    return new OneRule(zone).rule("r", rule -> rule.measure(measure).addThen(steps));
  }

  OneRule rule(String id, UnaryOperator<Rule.Builder> rule) {
    scheme.addRules(rule.apply(Rule.builder().id(RuleId.of(id))).build());
    return this;
  }

  OneRule with(Consumer<IncentiveScheme.Builder> more) {
    more.accept(scheme);
    return this;
  }

  OneRule facts(Consumer<SubjectFacts.Builder> more) {
    more.accept(facts);
    return this;
  }

  /** Adds a participation at a local time, such as {@code 2025-03-01T08:00}. */
  OneRule at(String local) {
    return at(local, participation -> participation);
  }

  OneRule at(String local, UnaryOperator<Participation.Builder> more) {
    return instant(LocalDateTime.parse(local).atZone(zone).toInstant(), more);
  }

  OneRule instant(Instant start, UnaryOperator<Participation.Builder> more) {
    String id = String.format("p-%03d", participations.size());
    participations.add(
        more.apply(
                Participation.builder()
                    .id(ParticipationId.of(id))
                    .subject(WHO)
                    .kind("a")
                    .start(start))
            .build());
    return this;
  }

  OneRule minutes(String local, long minutes) {
    return at(local, participation -> participation.duration(Duration.ofMinutes(minutes)));
  }

  OneRule delta(String local, long delta) {
    return at(local, one -> one.putQuantities("delta", Amount.of(delta)));
  }

  IncentiveScheme scheme() {
    return scheme.build();
  }

  History history() {
    return History.of(List.of(facts.build()), participations);
  }

  Statement statement() {
    return statement(Instant.parse("2100-01-01T00:00:00Z"));
  }

  Statement statement(Instant asOf) {
    return Scorer.of(scheme()).score(history(), asOf);
  }

  /** The amounts of the lines, in order. */
  List<String> amounts() {
    return statement().lines().stream().map(line -> line.amount().toString()).toList();
  }
}
