package org.kapok.order;

import java.util.Set;
import org.kapok.privacy.PersonalField;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.Sensitivity;

/**
 * The personal fields of a {@link Home}. The place and the address tell where somebody is to be
 * found, and with a need for care that somebody is ill or alone, so they are sensitive.
 *
 * <p>Example: {@code HomeField.ADDRESS.purposes()} are care and contact, for matching needs no
 * street.
 */
public enum HomeField implements PersonalField {
  /** {@link Home#division()}. */
  DIVISION(Sensitivity.PERSONAL),
  /** {@link Home#point()}. */
  POINT(Sensitivity.SENSITIVE),
  /** {@link Home#address()}. */
  ADDRESS(Sensitivity.SENSITIVE);

  private final Sensitivity sensitivity;

  HomeField(Sensitivity sensitivity) {
    this.sensitivity = sensitivity;
  }

  @Override
  public Sensitivity sensitivity() {
    return sensitivity;
  }

  @Override
  public Set<Purpose> purposes() {
    return this == ADDRESS
        ? Set.of(Purpose.CARE, Purpose.CONTACT)
        : Set.of(Purpose.MATCHING, Purpose.CARE, Purpose.CONTACT);
  }
}
