package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Rule;
import org.kapok.quantity.DateSpan;

/** What the versions of a programme have in common; a scheme alone is a programme of one. */
final class Programmes {
  private Programmes() {}

  /** The programme whose only version is the scheme. */
  static IncentiveProgramme of(IncentiveScheme scheme) {
    return IncentiveProgramme.builder()
        .id(scheme.id())
        .label(scheme.label())
        .addVersions(scheme)
        .build();
  }

  /** The zone of all versions. */
  static ZoneId zone(IncentiveProgramme programme) {
    return programme.versions().get(0).zone();
  }

  /** The names of the versions. */
  static String versions(IncentiveProgramme programme) {
    return programme.versions().stream()
        .map(IncentiveScheme::version)
        .collect(Collectors.joining(", "));
  }

  /** The stretches of dates between versions, in order, on which none is in force. */
  static List<DateSpan> holes(IncentiveProgramme programme) {
    List<DateSpan> holes = new ArrayList<>();
    List<IncentiveScheme> versions = programme.versions();
    for (int i = 1; i < versions.size(); i++) {
      LocalDate end = versions.get(i - 1).effective().endExclusive();
      LocalDate next = versions.get(i).effective().startInclusive();
      if (end.isBefore(next)) {
        holes.add(DateSpan.of(end, next));
      }
    }
    return holes;
  }

  /** The accounts of all versions; of several of one id the latest. */
  static List<Account> accounts(IncentiveProgramme programme) {
    Map<AccountId, Account> latest = new LinkedHashMap<>();
    programme.versions().stream()
        .map(IncentiveScheme::accounts)
        .flatMap(Collection::stream)
        .forEach(account -> latest.put(account.id(), account));
    return List.copyOf(latest.values());
  }

  /** The rules of all versions; of several of one id the latest. */
  static List<Rule> rules(IncentiveProgramme programme) {
    Map<RuleId, Rule> latest = new LinkedHashMap<>();
    programme.versions().stream()
        .map(IncentiveScheme::rules)
        .flatMap(Collection::stream)
        .forEach(rule -> latest.put(rule.id(), rule));
    return List.copyOf(latest.values());
  }

  /** The honours of all versions; of several of one id the latest. */
  static List<Honour> honours(IncentiveProgramme programme) {
    Map<HonourId, Honour> latest = new LinkedHashMap<>();
    programme.versions().stream()
        .map(IncentiveScheme::honours)
        .flatMap(Collection::stream)
        .forEach(honour -> latest.put(honour.id(), honour));
    return List.copyOf(latest.values());
  }
}
