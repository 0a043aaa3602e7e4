package org.kapok.order.dispatch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kapok.order.GoodsWish;
import org.kapok.order.Need;
import org.kapok.order.Resource;

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
    if (!resource.stockedGoods().equals(need.goods().map(GoodsWish::goods))) {
      found.add(DispatchObstacle.OTHER_GOODS);
    }
    return found;
  }
}
