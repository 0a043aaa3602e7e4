package org.kapok.benchmarks.scoring;

import java.util.List;

/**
 * The hand-written loop over objects that are grouped and sorted.
 *
 * @param attendances each member's together, by start
 * @param members how many there are
 */
record HandRecords(List<Attendance> attendances, int members) implements Contender.Plain {
  static HandRecords of(Workload workload) {
    return new HandRecords(workload.attendances(workload.rowsBySort()), workload.members());
  }

  @Override
  public Points pass() {
    Points points = new Points(members);
    HandLoop loop = new HandLoop();
    String current = "";
    for (Attendance each : attendances) {
      if (!each.member().equals(current)) {
        put(points, current, loop);
        current = each.member();
        loop.begin();
      }
      score(loop, each);
    }
    put(points, current, loop);
    loop.addTo(points);
    return points;
  }

  /** Puts what the member has, if it is one. */
  static void put(Points points, String member, HandLoop loop) {
    if (!member.isEmpty()) {
      points.put(Workload.memberOf(member), loop.points());
    }
  }

  /** Scores the member's next one. */
  static void score(HandLoop loop, Attendance each) {
    Theme theme = each.theme();
    loop.score(
        each.start().getEpochSecond(),
        each.kind().number(),
        each.minutes(),
        each.function().number(),
        theme == null ? -1 : theme.number(),
        each.tier().number(),
        each.rating(),
        each.noShow());
  }
}
