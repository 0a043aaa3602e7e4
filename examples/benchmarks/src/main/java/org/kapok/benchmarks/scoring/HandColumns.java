package org.kapok.benchmarks.scoring;

/** The hand-written loop over columns that are grouped and sorted. */
record HandColumns(Workload workload) implements Contender.Plain {
  @Override
  public Points pass() {
    Points points = new Points(workload.members());
    HandLoop loop = new HandLoop();
    score(loop, points, 0, workload.count());
    loop.addTo(points);
    return points;
  }

  /** The rows from one that begins a member to one that does, exclusive. */
  private void score(HandLoop loop, Points points, int from, int until) {
    int current = -1;
    for (int row = from; row < until; row++) {
      int member = workload.member[row];
      if (member != current) {
        if (current >= 0) {
          points.put(current, loop.points());
        }
        current = member;
        loop.begin();
      }
      loop.score(
          workload.second[row],
          workload.kind[row],
          workload.minutes[row],
          workload.function[row],
          workload.theme[row],
          workload.tier[row],
          workload.rating[row],
          workload.noShow[row]);
    }
    if (current >= 0) {
      points.put(current, loop.points());
    }
  }
}
