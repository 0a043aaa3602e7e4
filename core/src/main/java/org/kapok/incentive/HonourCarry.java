package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Honour;
import org.kapok.text.LocalizedText;

/**
 * What of the honours of earlier versions does not go on in a later one: levels go on by the ids of
 * honour and level, what was used up by the ids of honour and account.
 */
final class HonourCarry {
  private final List<IncentiveScheme> earlier;
  private final IncentiveScheme from;
  private final IncentiveScheme to;
  private final List<Discontinuity> discontinuities = new ArrayList<>();

  private HonourCarry(List<IncentiveScheme> earlier, IncentiveScheme to) {
    this.earlier = earlier;
    this.to = to;
    from = earlier.get(earlier.size() - 1);
  }

  /** What does not go on, given all versions before, of which there is one at least. */
  static List<Discontinuity> discontinuities(List<IncentiveScheme> earlier, IncentiveScheme to) {
    HonourCarry carry = new HonourCarry(earlier, to);
    carry.compare();
    return List.copyOf(carry.discontinuities);
  }

  private void compare() {
    for (Honour before : from.honours()) {
      if (named(to, before).isEmpty()) {
        report(
            "/honours",
            CarryPhrase.HONOUR_GONE.text(language -> names(language).honour(before.id())));
      }
    }
    for (int i = 0; i < to.honours().size(); i++) {
      Honour honour = to.honours().get(i);
      String place = "/honours/" + i;
      named(from, honour)
          .ifPresentOrElse(before -> compare(before, honour, place), () -> begins(honour, place));
    }
  }

  private FieldNames names(String language) {
    return new FieldNames(from, language);
  }

  private static Optional<Honour> named(IncentiveScheme scheme, Honour honour) {
    return scheme.honours().stream().filter(each -> each.id().equals(honour.id())).findFirst();
  }

  private void begins(Honour honour, String place) {
    boolean returns = earlier.stream().anyMatch(version -> named(version, honour).isPresent());
    report(place, (returns ? CarryPhrase.HONOUR_RETURNS : CarryPhrase.HONOUR_NEW).text());
  }

  private void compare(Honour before, Honour now, String place) {
    List<String> old = new ArrayList<>(HonourTable.levels(before));
    List<String> levels = new ArrayList<>(HonourTable.levels(now));
    for (String level : old) {
      if (!levels.contains(level)) {
        report(
            place + "/levels",
            CarryPhrase.LEVEL_GONE.text(
                language -> names(language).level(before.id(), LevelId.of(level))));
      }
    }
    old.retainAll(levels);
    levels.retainAll(old);
    if (!old.equals(levels)) {
      report(place + "/levels", CarryPhrase.LEVELS_REORDERED.text());
    }
    Set<AccountId> accounts =
        to.accounts().stream().map(account -> account.id()).collect(Collectors.toSet());
    before.levels().stream()
        .flatMap(level -> level.uses().keySet().stream())
        .distinct()
        .filter(account -> !accounts.contains(account))
        .forEach(
            account ->
                report(
                    place,
                    CarryPhrase.USED_FORGOTTEN.text(language -> names(language).account(account))));
  }

  private void report(String place, LocalizedText reason) {
    discontinuities.add(new Discontinuity(from.version(), to.version(), place, reason));
  }
}
