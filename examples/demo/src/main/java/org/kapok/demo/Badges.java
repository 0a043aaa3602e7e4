package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import org.kapok.demo.MapFrame.Spot;

/** Places the numbers of stops on a map so that none covers another, each near its stop. */
final class Badges {
  /** The radius of a badge in pixels. */
  static final int RADIUS = 11;

  private static final int GAP = 2;
  private static final int STEP = 8;
  private static final int DIRECTIONS = 16;
  private static final int FARTHEST = 400;

  private final MapFrame frame;
  private final List<Spot> placed = new ArrayList<>();

  private Badges(MapFrame frame) {
    this.frame = frame;
  }

  /** Where the badge of each spot is, in their order. */
  static List<Spot> of(List<Spot> spots, MapFrame frame) {
    Badges badges = new Badges(frame);
    spots.forEach(each -> badges.placed.add(badges.near(each)));
    return badges.placed;
  }

  /** The nearest free place around; over another badge only if there is none at all. */
  private Spot near(Spot spot) {
    for (int distance = 0; distance <= FARTHEST; distance += STEP) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        Spot candidate =
            new Spot(spot.x() + distance * Math.cos(angle), spot.y() + distance * Math.sin(angle));
        if (isFree(candidate)) {
          return candidate;
        }
      }
    }
    return spot;
  }

  private boolean isFree(Spot candidate) {
    return frame.holds(candidate, RADIUS + GAP)
        && placed.stream().allMatch(each -> each.distanceTo(candidate) >= 2 * RADIUS + GAP);
  }
}
