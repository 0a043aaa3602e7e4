package org.kapok.privacy;

import java.util.Set;

/**
 * A field that holds personal data, with how sensitive it is and what it may be used for. A concept
 * that holds personal data lists its fields in an enum that implements this, one constant per
 * field, so that no field can be forgotten where data is masked, exported or erased.
 *
 * <p>Example: {@code MemberField.PHONE.purposes()} is {@code {contact}}.
 */
public interface PersonalField {
  /** The field's name, in capitals. */
  String name();

  /** How sensitive it is. */
  Sensitivity sensitivity();

  /**
   * What it may be used for; never empty. For any other purpose it is masked, and where none of
   * these is permitted any more it has to be erased.
   */
  Set<Purpose> purposes();
}
