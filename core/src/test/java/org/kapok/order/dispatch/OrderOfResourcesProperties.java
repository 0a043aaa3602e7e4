package org.kapok.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.order.Resource;

/** What is proposed does not depend on the order in which the resources are given. */
class OrderOfResourcesProperties {
  private static final DispatchPolicy POLICY = DispatchCast.policy().build();

  @Provide
  Arbitrary<BatchDispatchProperties.City> cities() {
    return BatchDispatchProperties.cities(30, 8, 3)
        .filter(each -> !each.requests().isEmpty())
        .map(OrderOfResourcesProperties::twice);
  }

  /** Each resource has a twin at the same place, so that scores and costs tie. */
  private static BatchDispatchProperties.City twice(BatchDispatchProperties.City city) {
    List<Resource> twins = new ArrayList<>(city.resources());
    for (Resource each : city.resources()) {
      twins.add(
          DispatchCast.canteen(each.id().value() + "-twin", 0)
              .point(each.point().orElseThrow())
              .slots(each.slots())
              .build());
    }
    return new BatchDispatchProperties.City(twins, city.requests());
  }

  private static DispatchSituation shuffled(BatchDispatchProperties.City city, long seed) {
    List<Resource> resources = new ArrayList<>(city.resources());
    Collections.shuffle(resources, new Random(seed));
    return DispatchSituation.builder().resources(resources).build();
  }

  @Property(tries = 100)
  void one_order(@ForAll("cities") BatchDispatchProperties.City city, @ForAll long seed) {
    DispatchRequest request = city.requests().get(0);

    assertThat(POLICY.propose(request, shuffled(city, seed)))
        .isEqualTo(POLICY.propose(request, city.situation()));
  }

  @Property(tries = 100)
  void many_orders(@ForAll("cities") BatchDispatchProperties.City city, @ForAll long seed) {
    assertThat(POLICY.proposeAll(city.requests(), shuffled(city, seed)))
        .isEqualTo(POLICY.proposeAll(city.requests(), city.situation()));
  }
}
