package org.kapok.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a policy needs to know of the person whose data it is (个人信息主体).
 *
 * <p>Example: {@code new DataSubject(Set.of(), consents, Optional.empty())}.
 *
 * @param duties the purposes that apply to this person by duty, such as {@link Purpose#SECONDMENT}
 *     to an adviser; a duty towards some is no ground to hold the data of all
 * @param consents what the person agreed to
 * @param left the first day on which the person no longer belonged to the network; empty while they
 *     do
 */
public record DataSubject(Set<Purpose> duties, Consents consents, Optional<LocalDate> left) {

  /** Copies the duties. */
  public DataSubject {
    duties = Set.copyOf(duties);
  }
}
