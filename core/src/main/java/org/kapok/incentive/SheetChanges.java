package org.kapok.incentive;

import java.util.List;
import java.util.Optional;

/** Tells what does not go on from one version of a programme in the next, for its rule sheet. */
final class SheetChanges {
  private final IncentiveProgramme programme;
  private final String language;

  SheetChanges(IncentiveProgramme programme, String language) {
    this.programme = programme;
    this.language = language;
  }

  /** A sentence for each discontinuity. */
  List<String> sentences() {
    return programme.discontinuities().stream().map(this::sentence).toList();
  }

  private String sentence(Discontinuity each) {
    IncentiveScheme version =
        programme.versions().stream()
            .filter(scheme -> scheme.version().equals(each.to()))
            .findFirst()
            .orElseThrow();
    Wording wording = Wording.of(new FieldNames(version, language));
    String[] path = each.place().substring(1).split("/");
    String reason = each.text().in(language);
    List<String> parts =
        path[0].equals("honours")
            ? List.of(reason)
            : List.of(reason, wording.say(SheetPhrase.BEGINS_ANEW));
    String head = wording.say(SheetPhrase.ANEW_IN, each.to(), name(version, wording, path));
    return wording.sentence(head, parts, Optional.empty());
  }

  /** What people call that which the pointer points at, or into. */
  private static String name(IncentiveScheme version, Wording wording, String[] path) {
    FieldNames names = wording.names();
    if (path.length == 1) {
      return wording.say(SheetPhrase.HONOURS);
    }
    if (path[0].equals("fields")) {
      return names.field(path[1].replace("~1", "/").replace("~0", "~"));
    }
    int number = Integer.parseInt(path[1]);
    String name =
        switch (path[0]) {
          case "honours" -> names.honour(version.honours().get(number).id());
          case "accounts" -> names.account(version.accounts().get(number).id());
          default -> names.rule(version.rules().get(number).id());
        };
    return path.length == 4
        ? wording.say(SheetPhrase.STEP, name, Integer.parseInt(path[3]) + 1)
        : name;
  }
}
