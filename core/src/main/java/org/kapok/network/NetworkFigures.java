package org.kapok.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.Argument;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/**
 * The figures that describe a city, computed from its network: those that the sources publish of
 * two cities (G1–G11, J1–J7), for any city.
 *
 * <table>
 *   <caption>Figures by code; those with a part in brackets are one for each</caption>
 *   <tr><th>facts</th><th>codes</th></tr>
 *   <tr><td>G1</td><td>flagshipBases, flagshipFunctions</td></tr>
 *   <tr><td>G2</td><td>menuItems, groupsServed</td></tr>
 *   <tr><td>G3</td><td>studios, educationPoints, reusedPlaces</td></tr>
 *   <tr><td>G4</td><td>nearby [service]: the share of people who have it near home</td></tr>
 *   <tr><td>G5</td><td>multiFunctionVenues (two functions or more), participations,
 *       participationGrowth</td></tr>
 *   <tr><td>G6, J6</td><td>advisers, advisersServing, batches</td></tr>
 *   <tr><td>G7</td><td>alliances, twoWayAlliances, allianceMembers, allianceOffers [kind]</td></tr>
 *   <tr><td>G8</td><td>talent [tier], talentInField [field], teams</td></tr>
 *   <tr><td>G9</td><td>routes, themes, bases, basesOfTheme [theme]</td></tr>
 *   <tr><td>G10</td><td>programmes, reach [measure], programmeReach [programme/measure],
 *       sessionsOfKind [kind]</td></tr>
 *   <tr><td>G11</td><td>coordinationGroups, liaisons, organizationsWithLiaison, issuesSolved,
 *       issuesOpen</td></tr>
 *   <tr><td>J1</td><td>sessionsByMode [mode], sessionsOfKind [kind], trainingYears (running)</td></tr>
 *   <tr><td>J2</td><td>sessionsInFormat [format]</td></tr>
 *   <tr><td>J3</td><td>careDuties [form], careDone [form]</td></tr>
 *   <tr><td>J4</td><td>teachingPoints, specialities, sessionsOfKind [kind]</td></tr>
 *   <tr><td>J5</td><td>teams, teamMembers, teamMeanAge, teamActions [chain]</td></tr>
 *   <tr><td>J7</td><td>longestStanding, fiftyYearsOfStanding</td></tr>
 * </table>
 *
 * <p>What takes place, sessions, participations, actions and care done, is counted over the period,
 * as far as it was over at the end of the day; the rest is as of that day, and talent as of the
 * pyramid's own day. The reach of programmes is as their editions report it, over all of them.
 *
 * <p>Example: {@code figures.value("basesOfTheme.redStudy")}.
 *
 * @param asOf at the end of which day, in the city's zone
 * @param period over which dates what takes place is counted
 * @param figures in the order of the facts
 */
public record NetworkFigures(LocalDate asOf, DateSpan period, List<Figure> figures) {
  /** Copies the figures. */
  public NetworkFigures {
    figures = List.copyOf(figures);
  }

  /**
   * The figures of a city.
   *
   * @param city a network without faults
   * @param asOf the day
   * @param period with a first date and an end, so that it can be compared with the year before
   * @throws org.kapok.problem.RefusedException if the network has faults
   * @throws IllegalArgumentException if the period is open
   */
  public static NetworkFigures of(CityNetwork city, LocalDate asOf, DateSpan period) {
    city.requireSound(
        "network of {0}", new Argument.Bilingual(city.name().in("en"), city.name().in("zh")));
    if (!period.hasStart() || !period.hasEnd()) {
      throw new InvalidValueException(
          "NetworkFigures.period must have a first date and an end, was {0}", period);
    }
    FigureList list = new FigureList();
    new VenueFigures(city, list).add();
    new OrganizationFigures(city, asOf, list).add();
    new TalentFigures(city, asOf, list).add();
    new ActivityFigures(city, asOf, period, list).add();
    new CareFigures(city, asOf, period, list).add();
    return new NetworkFigures(asOf, period, list.all());
  }

  /** The figure of that key, such as {@code studios} or {@code talent.thinkTank}. */
  public Optional<Figure> figure(String key) {
    return figures.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** The value of the figure of that key; empty if there is none or it cannot be known. */
  public Optional<Ratio> value(String key) {
    return figure(key).flatMap(Figure::value);
  }

  /** The figures that describe a system of the sources, such as {@code G9}. */
  public List<Figure> of(String fact) {
    return figures.stream().filter(each -> each.facts().contains(fact)).toList();
  }
}
