package org.kapok.order.dispatch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kapok.order.GoodsWish;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Supply;

/** What no policy can do without: the service itself, the way of serving, the field, the goods. */
final class Suitability {
  private Suitability() {}

  static Set<DispatchObstacle> obstacles(Need need, Resource resource) {
    Set<DispatchObstacle> found = EnumSet.noneOf(DispatchObstacle.class);
    if (!resource.services().contains(need.service())) {
      found.add(DispatchObstacle.OTHER_SERVICE);
    }
    if (!resource.renders(need.delivery())) {
      found.add(DispatchObstacle.OTHER_DELIVERY);
    }
    if (!need.fields().isEmpty() && Collections.disjoint(need.fields(), resource.fields())) {
      found.add(DispatchObstacle.OTHER_FIELD);
    }
    if (!stock(resource).equals(need.goods().map(GoodsWish::goods))) {
      found.add(DispatchObstacle.OTHER_GOODS);
    }
    return found;
  }

  /** The goods that the resource is, if it is some. */
  private static Optional<String> stock(Resource resource) {
    return resource.supply() instanceof Supply.Stock stock
        ? Optional.of(stock.goods())
        : Optional.empty();
  }
}
