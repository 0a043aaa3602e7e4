package org.kapok.demo.week;

import java.time.Instant;
import java.util.List;
import org.kapok.demo.city.Guangzhou;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.place.Distance;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/**
 * Plays a week of orders in Guangzhou: people act by draws, the organisation dispatches twice a
 * day.
 *
 * <p>Example: {@code WeekSimulation.play(20_000).figures()}.
 */
public final class WeekSimulation {
  /** On the morning of this day, a Thursday, rooms close. */
  private static final int CLOSING_DAY = 3;

  /** On this day the organisation gives up what it could not dispatch. */
  private static final int LAST_DAY = 10;

  private final WeekState state;
  private final WeekPeople people;
  private final WeekDispatch dispatch;
  private int closed;
  private int rearranged;
  private int overbooked;

  private WeekSimulation(VenueNetwork network, List<Venue> venues) {
    state = new WeekState(WeekResources.of(network));
    people = new WeekPeople(state, new WeekNeeds(venues));
    dispatch = new WeekDispatch(state, people, network);
  }

  /** Plays the week with so many orders; the same number gives the same week. */
  public static Week play(int orders) {
    VenueNetwork network = Guangzhou.network().venues();
    List<Venue> venues = network.venues().stream().filter(WeekResources::takesOrders).toList();
    return new WeekSimulation(network, venues).week(orders, venues.size());
  }

  private Week week(int orders, int venues) {
    for (int number = 0; number < orders; number++) {
      state.plan(WeekNeeds.placed(number), number, Action.What.PLACE);
    }
    for (int day = 0; day < LAST_DAY; day++) {
      if (day == CLOSING_DAY) {
        close(WeekCalendar.at(day, 7, 0));
      }
      dispatch(WeekCalendar.at(day, 12, 30));
      dispatch(WeekCalendar.at(day, 20, 30));
    }
    Instant end = WeekCalendar.at(LAST_DAY, 20, 0);
    people.actUntil(end);
    dispatch.giveUp(end);
    people.actUntil(WeekCalendar.at(LAST_DAY + 7, 0, 0));
    return new Week(
        state.book(),
        venues,
        dispatch.batches().size(),
        sum(dispatch.batches().stream().map(BatchProposal::cost).toList()),
        sum(dispatch.batches().stream().map(BatchProposal::oneByOne).toList()),
        sum(dispatch.batches().stream().map(BatchProposal::bound).toList()),
        closed,
        rearranged,
        state.refusedSteps(),
        overbooked);
  }

  private void dispatch(Instant at) {
    people.actUntil(at);
    dispatch.dispatch(at);
    overbooked += state.book().overbooked().size();
  }

  private void close(Instant at) {
    people.actUntil(at);
    closed = dispatch.close(at);
    rearranged = dispatch.giveBack(at);
  }

  private static Distance sum(List<Distance> all) {
    return new Distance(all.stream().mapToLong(Distance::millimetres).sum());
  }
}
