package org.kapok.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kapok.activity.ReachPrecision;
import org.kapok.id.MemberId;
import org.kapok.quantity.Ratio;
import org.kapok.talent.AnniversaryRule;
import org.kapok.talent.Member;
import org.kapok.talent.PyramidFigures;
import org.kapok.talent.Secondment;
import org.kapok.talent.TalentRegister;

/** The figures of talent, advisers and years of standing. */
final class TalentFigures {
  private static final int HONOURED_YEARS = 50;

  /** It decides on one day in four years, for those born or admitted on 29 February. */
  private static final AnniversaryRule ANNIVERSARIES = AnniversaryRule.FEBRUARY_28;

  private final CityNetwork city;
  private final LocalDate asOf;
  private final FigureList list;

  TalentFigures(CityNetwork city, LocalDate asOf, FigureList list) {
    this.city = city;
    this.asOf = asOf;
    this.list = list;
  }

  void add() {
    city.talent().ifPresent(this::add);
  }

  private void add(TalentRegister register) {
    addAdvisers(register);
    addPyramid(register.pyramid().figures());
    addTeams(register);
    addStanding(register);
  }

  private void addAdvisers(TalentRegister register) {
    List<Secondment> begun =
        register.batches().stream()
            .flatMap(each -> each.secondments().stream())
            .filter(this::hasBegun)
            .toList();
    list.kind("G6 J6", "advisers", "党建工作指导员", "advisers seconded")
        .is(begun.stream().map(Secondment::member).distinct().count());
    list.kind("G6 J6", "advisersServing", "在任指导员", "advisers serving")
        .is(
            begun.stream()
                .filter(each -> each.until().isAfter(asOf))
                .map(Secondment::member)
                .distinct()
                .count());
    list.kind("G6 J6", "batches", "选派批次", "batches of advisers")
        .is(
            register.batches().stream()
                .filter(each -> each.secondments().stream().anyMatch(this::hasBegun))
                .count());
  }

  private boolean hasBegun(Secondment secondment) {
    return !secondment.term().startInclusive().isAfter(asOf);
  }

  private void addPyramid(PyramidFigures figures) {
    FigureList.Kind tiers = list.kind("G8", "talent", "银发人才", "talent");
    figures
        .people()
        .forEach((tier, people) -> tiers.of(Codes.of(tier), Optional.of(tier.label()), people));
    FigureList.Kind fields = list.kind("G8", "talentInField", "人才领域", "talent in the field");
    figures.fields().forEach((field, people) -> fields.of(field.value(), field.label(), people));
    list.kind("G8 J5", "teams", "志愿服务队", "volunteer teams").is(figures.teams());
  }

  private void addTeams(TalentRegister register) {
    Set<MemberId> people = new HashSet<>();
    register.pyramid().teams().forEach(each -> people.addAll(each.members()));
    long sum = 0;
    int known = 0;
    for (Member each : register.members()) {
      OptionalInt age =
          people.contains(each.id()) ? each.age(asOf, ANNIVERSARIES) : OptionalInt.empty();
      sum += age.orElse(0);
      known += age.isPresent() ? 1 : 0;
    }
    list.kind("J5", "teamMembers", "志愿服务队队员", "members of volunteer teams").is(people.size());
    list.kind("J5", "teamMeanAge", "队员平均年龄", "mean age of the teams' members")
        .is(
            known == 0 ? Optional.empty() : Optional.of(Ratio.of(sum, known)),
            known == people.size() ? ReachPrecision.EXACT : ReachPrecision.ABOUT);
  }

  private void addStanding(TalentRegister register) {
    List<OptionalInt> years =
        register.members().stream()
            .filter(each -> each.left().filter(day -> !day.isAfter(asOf)).isEmpty())
            .map(each -> each.yearsOfStanding(asOf, ANNIVERSARIES))
            .toList();
    ReachPrecision precision =
        years.stream().allMatch(OptionalInt::isPresent)
            ? ReachPrecision.EXACT
            : ReachPrecision.AT_LEAST;
    OptionalInt longest = years.stream().flatMapToInt(OptionalInt::stream).max();
    list.kind("J7", "longestStanding", "最长党龄", "longest standing in years")
        .is(
            longest.isPresent() ? Optional.of(Ratio.of(longest.getAsInt())) : Optional.empty(),
            precision);
    list.kind("J7", "fiftyYearsOfStanding", "党龄满50年", "members of fifty years' standing")
        .is(
            Optional.of(
                Ratio.of(
                    years.stream()
                        .flatMapToInt(OptionalInt::stream)
                        .filter(each -> each >= HONOURED_YEARS)
                        .count())),
            precision);
  }
}
