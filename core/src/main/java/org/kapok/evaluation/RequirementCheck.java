package org.kapok.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kapok.problem.Faults;

/** Finds what is wrong with requirements: unknown names, shares of what has no full marks. */
final class RequirementCheck {
  private final Faults faults;
  private final Map<String, Item> items;
  private final KnownNames names;
  private final KnownNames figures;
  private final Set<String> repeated;

  /**
   * Starts.
   *
   * @param repeated the ids of the items that a series above them judges several times
   */
  RequirementCheck(
      Faults faults, Map<String, Item> items, Set<String> repeated, KnownNames figures) {
    this.faults = faults;
    this.repeated = repeated;
    this.items = items;
    names = KnownNames.items(items.keySet(), faults);
    this.figures = figures;
  }

  void check(Requirement requirement, String place) {
    if (requirement instanceof Requirement.All all) {
      checkAll(all.of(), place + "/all");
    } else if (requirement instanceof Requirement.Any any) {
      checkAll(any.of(), place + "/any");
    } else if (requirement instanceof Requirement.CountOf count) {
      checkAll(count.of(), place + "/of");
    } else if (requirement instanceof Requirement.Not not) {
      check(not.not(), place + "/not");
    } else if (requirement instanceof Requirement.Figure figure) {
      figures.require(figure.figure(), place + "/figure");
    } else if (requirement instanceof Requirement.Points points) {
      requireItem(points.item(), place + "/points");
    } else if (requirement instanceof Requirement.Share share) {
      checkShare(share, place + "/share");
    } else {
      checkShares((Requirement.Shares) requirement, place + "/shares");
    }
  }

  private void checkAll(List<Requirement> of, String place) {
    for (int i = 0; i < of.size(); i++) {
      check(of.get(i), place + "/" + i);
    }
  }

  /** Reports the name unless it is that of an item that has one value. */
  boolean requireItem(String name, String place) {
    if (repeated.contains(name)) {
      faults.add(
          "repeated",
          place,
          "an item within a series has no one value: {0}. Maybe name the series?",
          name);
      return false;
    }
    return names.require(name, place);
  }

  private void checkShare(Requirement.Share share, String place) {
    if (requireItem(share.item(), place) && !Inquiry.hasMarks(item(share.item()))) {
      faults.add(
          "no-full-marks", place, "a share needs full marks above 0: {0} has none", share.item());
    }
  }

  private void checkShares(Requirement.Shares shares, String place) {
    if (requireItem(shares.section(), place) && Inquiry.shared(item(shares.section())).isEmpty()) {
      faults.add(
          "no-full-marks",
          place,
          "shares need a section whose items have full marks above 0: {0} has none",
          shares.section());
    }
  }

  private Item item(String name) {
    return Objects.requireNonNull(items.get(name), name);
  }
}
