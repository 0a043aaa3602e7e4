package org.kapok.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.MemberId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;

/** Takes personal data out of a register and leaves every count as it was. */
final class Eraser {
  private final TalentRegister register;
  private final PrivacyPolicy policy;
  private final Instant at;
  private final LocalDate today;

  Eraser(TalentRegister register, PrivacyPolicy policy, Instant at) {
    this.register = register;
    this.policy = policy;
    this.at = at;
    today = at.atZone(policy.zone()).toLocalDate();
  }

  /** Erases one person on request. */
  Erasure erase(MemberId id) {
    SortedMap<MemberId, Set<MemberField>> erased = new TreeMap<>();
    SortedMap<MemberId, Set<MemberField>> kept = new TreeMap<>();
    List<Member> members =
        register.members().stream()
            .map(each -> each.id().equals(id) ? erased(each, erased, kept) : each)
            .toList();
    TalentPyramid pyramid = register.pyramid();
    TalentRegister remaining =
        TalentRegister.builder()
            .from(register)
            .members(members)
            .pyramid(
                TalentPyramid.builder()
                    .from(pyramid)
                    .profiles(
                        pyramid.profiles().stream()
                            .map(each -> each.member().equals(id) ? withoutSkills(each) : each)
                            .toList())
                    .teams(pyramid.teams().stream().map(team -> team.without(id)).toList())
                    .build())
            .batches(register.batches().stream().map(batch -> ended(batch, id)).toList())
            .build();
    return new Erasure(remaining, erased, kept);
  }

  /** The member has left, has agreed to nothing any more, and keeps what duty keeps. */
  private Member erased(
      Member member,
      SortedMap<MemberId, Set<MemberField>> erased,
      SortedMap<MemberId, Set<MemberField>> kept) {
    LocalDate left = member.left().orElse(later(today, member.registered()));
    Member gone =
        Member.builder()
            .from(member)
            .left(left)
            .consents(member.consents().withdrawAll(at))
            .extensions(Extensions.NONE)
            .build();
    Set<MemberField> goes = EnumSet.noneOf(MemberField.class);
    Set<MemberField> stays = EnumSet.noneOf(MemberField.class);
    for (MemberField field : MemberField.values()) {
      if (field.isHeld(member)) {
        (policy.mustHold(field, gone.dataSubject(), at) ? stays : goes).add(field);
      }
    }
    erased.put(member.id(), goes);
    kept.put(member.id(), stays);
    return gone.without(goes);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Skills and absences can point to one person; tier, fields and days are counted and stay. */
  private TalentProfile withoutSkills(TalentProfile profile) {
    TalentProfile.Builder builder =
        TalentProfile.builder()
            .from(profile)
            .skills(Set.<Skill>of())
            .unavailable(List.<DateSpan>of());
    if (profile.departure().filter(each -> !each.on().isAfter(today)).isEmpty()) {
      builder.departure(new Departure(later(today, profile.admitted()), DepartureReason.ERASURE));
    }
    return builder.build();
  }

  private SecondmentBatch ended(SecondmentBatch batch, MemberId id) {
    return SecondmentBatch.builder()
        .from(batch)
        .secondments(
            batch.secondments().stream()
                .map(each -> each.member().equals(id) ? ended(each) : each)
                .toList())
        .build();
  }

  private Secondment ended(Secondment secondment) {
    if (!today.isBefore(secondment.until())) {
      return secondment;
    }
    LocalDate on = later(today, secondment.term().startInclusive());
    return secondment.endedBy(new SecondmentEnd(on, SecondmentEndReason.ERASURE));
  }

  /** Erases what nothing permits any more, of everyone. */
  Erasure purge() {
    SortedMap<MemberId, Set<MemberField>> erased = new TreeMap<>();
    List<Member> members =
        register.members().stream()
            .map(
                member -> {
                  Set<MemberField> overdue = member.overdue(policy, at);
                  erased.put(member.id(), overdue);
                  Member rest = member.without(overdue);
                  return isPermittedAnything(member) ? rest : withoutExtensions(rest);
                })
            .toList();
    return new Erasure(
        TalentRegister.builder().from(register).members(members).build(), erased, new TreeMap<>());
  }

  private boolean isPermittedAnything(Member member) {
    return policy.rules().stream()
        .anyMatch(rule -> policy.permission(rule.purpose(), member.dataSubject(), at).isGranted());
  }

  private static Member withoutExtensions(Member member) {
    return Member.builder().from(member).extensions(Extensions.NONE).build();
  }
}
