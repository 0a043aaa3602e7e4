package org.kapok.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.order.OrderBook;
import org.kapok.order.OrderEvent;
import org.kapok.order.Party;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Stamp;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;
import org.kapok.venue.VenueNetwork;

/** The Java code of the README's section on dispatch is this code, and it runs. */
class DispatchReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of(
          "src", "test", "java", "org", "kapok", "order", "dispatch", "DispatchReadmeTest.java");

  private static BatchProposal run(
      OrderBook book,
      VenueNetwork venues,
      ServiceOrder order,
      List<DispatchRequest> requests,
      Instant now) {
    // README begins
    DispatchPolicy policy =
        DispatchPolicy.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .putWeights(DispatchCriterion.DISTANCE, Ratio.of(1, 2))
            .putWeights(DispatchCriterion.LOAD, Ratio.of(1, 3))
            .putWeights(DispatchCriterion.RATING, Ratio.of(1, 6)) // together exactly one
            .addRequired(DispatchCriterion.FUNCTION, DispatchCriterion.DECLINES)
            .farthest(Distance.ofMetres(5000))
            .costs(
                DispatchCosts.builder()
                    .perMinuteLate(Distance.ofMetres(20)) // an hour late is as bad as 1.2 km
                    .unserved(Distance.ofMetres(10_000))
                    .build())
            .build();
    DispatchSituation situation = DispatchSituation.of(book, venues);
    DispatchProposal one = policy.propose(DispatchRequest.of(order, now), situation);
    BatchProposal all = policy.proposeAll(requests, situation);
    one.best().ifPresent(each -> System.out.println(each.assignment() + " " + each.score()));
    all.served().forEach(each -> System.out.println(each.order() + " to " + each.assignment()));
    System.out.println("at most " + all.gap() + " of the bound above the best");
    // README ends
    assertThat(one.best()).isPresent();
    return all;
  }

  @Test
  void the_readme_shows_what_runs() throws IOException {
    ServiceOrder order =
        ServiceOrder.place(
            DispatchCast.request(DispatchCast.need(1, 3).build()).order(),
            new OrderEvent.Placed(
                Stamp.of("2025-03-03T00:00:00Z", Party.REQUESTER, "r-1"),
                DispatchCast.need(1, 3).build()));
    OrderBook book =
        OrderBook.of(
            List.of(DispatchCast.canteen("a", 0).addSlots(DispatchCast.slot(3, 2)).build()));

    BatchProposal all =
        run(
            book,
            VenueNetwork.of(List.of()),
            order,
            List.of(DispatchRequest.of(order, DispatchCast.NOW)),
            DispatchCast.NOW);

    assertThat(all.isProvedBest()).isTrue();
    assertThat(all.gap()).isEqualTo(Ratio.ZERO);
    String section = Files.readString(README).split("## Dispatch\n")[1];
    String block = section.split("```java\n")[1].split("```")[0];
    String code =
        Files.readString(SOURCE).split("// README begins\n", 2)[1].split(" *// README ends")[0];
    assertThat(block).isEqualTo(code.replaceAll("(?m)^    ", ""));
  }
}
