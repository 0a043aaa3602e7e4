package org.kapok.order;

import java.util.Optional;
import org.kapok.id.FacilityId;
import org.kapok.id.MemberId;
import org.kapok.id.SessionId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.text.Labels;

/**
 * What a resource is: a room, a session, a person's talent, a team or goods (G12). It decides in
 * what its capacity is counted: rooms and sessions in people, experts and teams in orders, goods in
 * pieces.
 *
 * <p>Example: {@code new Supply.Team(TeamId.of("t-1")).places(need)} is 1, however many people are
 * served.
 */
public sealed interface Supply {

  /** How much of the capacity the need takes, at least 1. */
  int places(Need need);

  /** The venue at which it is rendered, if the resource is one. */
  default Optional<VenueId> atVenue() {
    return Optional.empty();
  }

  /**
   * A venue, or one facility of it (阵地). Counted in people.
   *
   * @param venue which venue
   * @param facility which of its facilities; the whole venue if empty
   */
  record Room(VenueId venue, Optional<FacilityId> facility) implements Supply {
    @Override
    public int places(Need need) {
      return need.people();
    }

    @Override
    public Optional<VenueId> atVenue() {
      return Optional.of(venue);
    }
  }

  /**
   * A session that takes place anyway (活动场次). Counted in people.
   *
   * @param session which
   * @param venue where
   */
  record Meeting(SessionId session, Optional<VenueId> venue) implements Supply {
    @Override
    public int places(Need need) {
      return need.people();
    }

    @Override
    public Optional<VenueId> atVenue() {
      return venue;
    }
  }

  /**
   * A person with a talent (银发人才). Counted in orders.
   *
   * @param member who
   */
  record Expert(MemberId member) implements Supply {
    @Override
    public int places(Need need) {
      return 1;
    }
  }

  /**
   * A volunteer team (志愿服务队). Counted in orders.
   *
   * @param team which
   */
  record Team(TeamId team) implements Supply {
    @Override
    public int places(Need need) {
      return 1;
    }
  }

  /**
   * Goods in stock (物资). Counted in pieces.
   *
   * @param goods which: a code, as in {@link GoodsWish#goods()}
   */
  record Stock(String goods) implements Supply {
    /**
     * Refuses what is no code.
     *
     * @throws IllegalArgumentException if so
     */
    public Stock {
      Labels.requireCode("Stock.goods", goods);
    }

    @Override
    public int places(Need need) {
      return need.goods().map(GoodsWish::pieces).orElse(1);
    }
  }
}
