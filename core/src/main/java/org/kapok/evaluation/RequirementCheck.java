package org.kapok.evaluation;

import java.util.List;
import java.util.Map;
import org.kapok.problem.Faults;

/** Finds what is wrong with requirements: unknown names, shares of what has no full marks. */
final class RequirementCheck {
  private final Faults faults;
  private final Map<String, Item> items;
  private final KnownNames names;
  private final KnownNames figures;

  RequirementCheck(Faults faults, Map<String, Item> items, KnownNames figures) {
    this.faults = faults;
    this.items = items;
    names = new KnownNames("item", items.keySet(), faults);
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
      names.require(points.item(), place + "/points");
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

  private void checkShare(Requirement.Share share, String place) {
    if (names.require(share.item(), place) && !Inquiry.hasMarks(items.get(share.item()))) {
      faults.add(
          "no-full-marks", place, "a share needs full marks above 0: %s has none", share.item());
    }
  }

  private void checkShares(Requirement.Shares shares, String place) {
    if (names.require(shares.section(), place)
        && Inquiry.shared(items.get(shares.section())).isEmpty()) {
      faults.add(
          "no-full-marks",
          place,
          "shares need a section whose items have full marks above 0: %s has none",
          shares.section());
    }
  }
}
