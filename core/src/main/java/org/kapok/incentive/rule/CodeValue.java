package org.kapok.incentive.rule;

import java.util.Optional;
import org.kapok.text.LocalizedText;

/**
 * A code that a field may hold.
 *
 * @param code the code as participations write it
 * @param label what people read
 */
public record CodeValue(String code, Optional<LocalizedText> label) {

  /** A code without a label. */
  public static CodeValue of(String code) {
    return new CodeValue(code, Optional.empty());
  }

  /** A code with a label. */
  public static CodeValue of(String code, LocalizedText label) {
    return new CodeValue(code, Optional.of(label));
  }
}
