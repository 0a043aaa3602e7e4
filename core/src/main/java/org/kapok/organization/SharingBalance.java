package org.kapok.organization;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kapok.id.OrganizationId;
import org.kapok.quantity.Amount;

/**
 * What one member of an alliance gives and takes, in hours. An offer to three takers is given three
 * times.
 *
 * @param member whose balance it is
 * @param given the hours given, by kind; a kind of which none are given is left out
 * @param taken the hours that it may take, by kind; a kind of which there are none is left out
 */
public record SharingBalance(
    OrganizationId member, Map<OfferKind, Amount> given, Map<OfferKind, Amount> taken) {

  /** Copies the hours. */
  public SharingBalance {
    given = copy(given);
    taken = copy(taken);
  }

  private static Map<OfferKind, Amount> copy(Map<OfferKind, Amount> hours) {
    EnumMap<OfferKind, Amount> copy = new EnumMap<>(OfferKind.class);
    copy.putAll(hours);
    return Collections.unmodifiableMap(copy);
  }

  /** The hours given less the hours taken, of all kinds. */
  public Amount net() {
    return sum(given).minus(sum(taken));
  }

  private static Amount sum(Map<OfferKind, Amount> hours) {
    return hours.values().stream().reduce(Amount.ZERO, Amount::plus);
  }

  /** Whether it gives anything. */
  public boolean gives() {
    return !given.isEmpty();
  }

  /** Whether it may take anything. */
  public boolean takes() {
    return !taken.isEmpty();
  }
}
