package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.LI;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.VENUE;
import static org.kapok.order.OrderCast.after;
import static org.kapok.order.OrderCast.fulfilled;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.rated;
import static org.kapok.order.OrderCast.stamp;
import static org.kapok.order.OrderCast.started;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

class ServiceParticipationsTest {
  private static final TakingPart COOK =
      TakingPart.gave(MemberId.of("m-cook"), "cook").with("meals", Amount.of(3));
  private static final TakingPart DRIVER = TakingPart.gave(MemberId.of("m-driver"), "driver");

  private static ServiceOrder upheld(Remedy remedy) {
    ServiceOrder disputed =
        after(rated(2, COOK, DRIVER), new OrderEvent.Complained(stamp(31, "r-7"), "没有送"));
    return after(disputed, new OrderEvent.ComplaintUpheld(stamp(32, "r-8"), "属实", remedy));
  }

  @Test
  void nothingIsYieldedBeforeTheServiceWasRendered() {
    assertThat(started().participations(POLICY)).isEmpty();
  }

  @Test
  void everybodyWhoTookPartHasOne() {
    List<Participation> all = fulfilled(COOK, DRIVER).participations(POLICY);
    assertThat(all)
        .extracting(each -> each.id().value())
        .containsExactly("o-1/0", "o-1/1", "o-1/2");
    assertThat(all)
        .extracting(Participation::subject)
        .containsExactly(LI, COOK.who(), DRIVER.who());
    Participation cook = all.get(1);
    assertThat(cook.kind()).isEqualTo("serviceGiven");
    assertThat(cook.role()).contains("cook");
    assertThat(cook.start()).isEqualTo(hour(27));
    assertThat(cook.duration()).contains(Duration.ofHours(1));
    assertThat(cook.recordedAt()).contains(hour(28));
    assertThat(cook.venue()).contains(VENUE);
    assertThat(cook.venueFunction()).contains("canteen");
    assertThat(cook.order()).contains(OrderCast.ORDER);
    assertThat(cook.quantities()).containsEntry("meals", Amount.of(3));
    assertThat(cook.attributes()).containsEntry("service", AttributeValue.of("mealService"));
    assertThat(all.get(0).kind()).isEqualTo("serviceReceived");
    assertThat(all.get(0).revision()).isZero();
  }

  @Test
  void aRatingIsTheNextRevision() {
    assertThat(rated(4, COOK).participations(POLICY))
        .allSatisfy(
            each -> {
              assertThat(each.revision()).isEqualTo(1);
              assertThat(each.rating()).contains(Amount.of(4));
            });
  }

  @Test
  void anUpheldComplaintCancelsOrRevisesThem() {
    assertThat(upheld(Remedy.CANCEL).participations(POLICY))
        .hasSize(3)
        .allSatisfy(
            each -> {
              assertThat(each.cancelled()).isTrue();
              assertThat(each.revision()).isEqualTo(2);
            });
    List<Participation> corrected =
        upheld(new Remedy.Correct(List.of(COOK.with("meals", Amount.of(1)))))
            .participations(POLICY);
    assertThat(corrected).extracting(Participation::cancelled).containsExactly(false, false, true);
    assertThat(corrected.get(1).quantities()).containsEntry("meals", Amount.of(1));
    assertThat(upheld(Remedy.NONE).participations(POLICY))
        .isEqualTo(rated(2, COOK, DRIVER).participations(POLICY));
  }

  @Test
  void deliveredAtEveryStepTheyCountOnceInAHistory() {
    List<Participation> delivered = new ArrayList<>(fulfilled(COOK, DRIVER).participations(POLICY));
    delivered.addAll(rated(2, COOK, DRIVER).participations(POLICY));
    List<Participation> last = upheld(new Remedy.Correct(List.of(COOK))).participations(POLICY);
    delivered.addAll(last);
    delivered.addAll(rated(2, COOK, DRIVER).participations(POLICY));
    History history = History.of(delivered);
    assertThat(history.participations()).containsExactlyInAnyOrderElementsOf(last.subList(0, 2));
    assertThat(history.conflicts()).isEmpty();
  }

  @Test
  void whoPlacedTheOrderCanBeNamedWithAShorterTime() {
    TakingPart shorter =
        new TakingPart(
            LI,
            Part.RECEIVED,
            Optional.empty(),
            Optional.of(Duration.ofMinutes(20)),
            new TreeMap<>());
    List<Participation> all = fulfilled(COOK, shorter).participations(POLICY);
    assertThat(all).hasSize(2);
    assertThat(all.get(1).subject()).isEqualTo(LI);
    assertThat(all.get(1).duration()).contains(Duration.ofMinutes(20));
  }
}
