package org.kapok.talent;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.MemberId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;

/**
 * A member as it may be displayed (脱敏展示): fields in clear where the purpose permits it, masked
 * where not. A field that the member does not hold is left out.
 *
 * <p>Example: {@code MemberView.masked(member).shown().get(MemberField.PHONE)} is {@code
 * 138****8000}.
 *
 * @param member whose
 * @param shown what is shown, by field
 */
public record MemberView(MemberId member, Map<MemberField, String> shown) {

  /** Copies the fields. */
  public MemberView {
    Map<MemberField, String> copy = new EnumMap<>(MemberField.class);
    copy.putAll(shown);
    shown = Collections.unmodifiableMap(copy);
  }

  /** All fields masked, for whoever has no purpose. */
  public static MemberView masked(Member member) {
    Map<MemberField, String> shown = new EnumMap<>(MemberField.class);
    for (MemberField field : MemberField.values()) {
      field.masked(member).ifPresent(text -> shown.put(field, text));
    }
    return new MemberView(member.id(), shown);
  }

  /** The fields in clear that the policy permits for the purpose at the time, the others masked. */
  public static MemberView of(Member member, Purpose purpose, PrivacyPolicy policy, Instant at) {
    Map<MemberField, String> shown = new EnumMap<>(MemberField.class);
    for (MemberField field : MemberField.values()) {
      boolean granted = member.permission(field, purpose, policy, at).isGranted();
      Optional<String> text = granted ? field.clear(member) : field.masked(member);
      text.ifPresent(each -> shown.put(field, each));
    }
    return new MemberView(member.id(), shown);
  }

  /** The member's number and the names of the fields; never what they show. */
  @Override
  public String toString() {
    return "MemberView[member=" + member + ", shown=" + shown.keySet() + "]";
  }
}
