package org.kapok.benchmarks.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hand-written loop over objects in order of arrival, which it groups by member and sorts.
 *
 * @param attendances all members' together, by start
 * @param members how many there are
 */
record HandArrival(List<Attendance> attendances, int members) implements Contender.Plain {
  private static final Comparator<Attendance> BY_START =
      (one, other) -> {
        int byStart = one.start().compareTo(other.start());
        return byStart == 0 ? Long.compare(one.id(), other.id()) : byStart;
      };

  static HandArrival of(Workload workload) {
    return new HandArrival(workload.attendances(workload.rowsByArrival()), workload.members());
  }

  @Override
  public Points pass() {
    Map<String, List<Attendance>> byMember = new HashMap<>();
    for (Attendance each : attendances) {
      byMember.computeIfAbsent(each.member(), member -> new ArrayList<>()).add(each);
    }
    Points points = new Points(members);
    HandLoop loop = new HandLoop();
    byMember.forEach(
        (member, group) -> {
          group.sort(BY_START);
          loop.begin();
          for (Attendance each : group) {
            HandRecords.score(loop, each);
          }
          points.put(Workload.memberOf(member), loop.points());
        });
    loop.addTo(points);
    return points;
  }
}
