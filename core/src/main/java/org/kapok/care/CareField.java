package org.kapok.care;

import java.util.Set;
import org.kapok.privacy.PersonalField;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.Sensitivity;

/**
 * The personal fields of care beside those of the member: what a person lives through. They serve
 * care and nothing else.
 *
 * <p>Example: {@code CareField.FACTS.sensitivity()} is {@link Sensitivity#SENSITIVE}.
 */
public enum CareField implements PersonalField {
  /** {@link CarePerson#facts()}. */
  FACTS;

  @Override
  public Sensitivity sensitivity() {
    return Sensitivity.SENSITIVE;
  }

  @Override
  public Set<Purpose> purposes() {
    return Set.of(Purpose.CARE);
  }
}
