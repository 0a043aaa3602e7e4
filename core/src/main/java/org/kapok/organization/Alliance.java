package org.kapok.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.kapok.id.AllianceId;
import org.kapok.id.OrganizationId;
import org.kapok.problem.Checked;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * Organisations that share venues, courses and teachers in both directions (联盟, G7): centres and
 * universities for older adults with universities and enterprises. What all give together is what
 * all take together, hour by hour and kind by kind.
 *
 * <p>Example: {@code alliance.balances()} says who gives what to whom and who only takes.
 */
@Value.Immutable
@WithoutProblems
public sealed interface Alliance extends Checked permits ImmutableAlliance {

  /** Unique in the network. */
  AllianceId id();

  /** What it is called, such as 银映红棉. */
  LocalizedText name();

  /** From when to when it is agreed. */
  @Value.Default
  default DateSpan term() {
    return DateSpan.ALWAYS;
  }

  /** The members, at least two. */
  Set<OrganizationId> members();

  /** What they give each other. */
  List<Offer> offers();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * Every fault: {@code too-few-members}, {@code giver-not-a-member}, {@code taker-not-a-member}.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (members().size() < 2) {
      problems.add(
          Problem.of(
              "too-few-members",
              "/members",
              "an alliance must have at least two members: {0}",
              members().size()));
    }
    for (int i = 0; i < offers().size(); i++) {
      Offer offer = offers().get(i);
      if (!members().contains(offer.giver())) {
        problems.add(
            stranger(
                "giver-not-a-member",
                "the giver of an offer is no member: {0}{1}",
                "giver",
                i,
                offer.giver()));
      }
      for (OrganizationId taker : offer.takers()) {
        if (!members().contains(taker)) {
          problems.add(
              stranger(
                  "taker-not-a-member",
                  "the taker of an offer is no member: {0}{1}",
                  "takers",
                  i,
                  taker));
        }
      }
    }
    return List.copyOf(problems);
  }

  private Problem stranger(
      String code, String pattern, String property, int offer, OrganizationId id) {
    List<String> known = members().stream().map(OrganizationId::value).toList();
    return Problem.of(
        code, "/offers/" + offer + "/" + property, pattern, id, Nearest.hint(id.value(), known));
  }

  /**
   * What each member gives and takes, in the order of the members; those that do neither too.
   *
   * @throws org.kapok.problem.RefusedException if the alliance has faults
   * @throws ArithmeticException if the hours add up to more than an amount can hold
   */
  default List<SharingBalance> balances() {
    requireSound("alliance {0}", id());
    return members().stream().map(this::balance).toList();
  }

  private SharingBalance balance(OrganizationId member) {
    Map<OfferKind, Amount> given = new EnumMap<>(OfferKind.class);
    Map<OfferKind, Amount> taken = new EnumMap<>(OfferKind.class);
    for (Offer offer : offers()) {
      for (OrganizationId taker : offer.takers()) {
        if (offer.giver().equals(member)) {
          given.merge(offer.kind(), offer.hours(), Amount::plus);
        }
        if (taker.equals(member)) {
          taken.merge(offer.kind(), offer.hours(), Amount::plus);
        }
      }
    }
    return new SharingBalance(member, given, taken);
  }

  /** Whether every member both gives and takes. */
  default boolean isTwoWay() {
    Predicate<SharingBalance> both = each -> each.gives() && each.takes();
    return balances().stream().allMatch(both);
  }

  /** The offers that this member may take, in their order. */
  default List<Offer> open(OrganizationId taker) {
    return offers().stream().filter(each -> each.takers().contains(taker)).toList();
  }

  /** Starts an alliance. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alliance; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAlliance.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
