package org.kapok.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.problem.Checked;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.DateSpan;

/**
 * A city's members and their talent together: the personal data, the pyramid and the batches of
 * secondments. It answers what needs both: export, erasure and retention of one person's data, mean
 * ages, and matching.
 *
 * <p>Example: {@code register.erase(MemberId.of("m-1"), policy, at).register()}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface TalentRegister extends Checked permits ImmutableTalentRegister {

  /** The members; the only place with personal data. */
  List<Member> members();

  /** Tiers and teams. */
  TalentPyramid pyramid();

  /** Batches of secondments. */
  List<SecondmentBatch> batches();

  /** The member of this number. */
  default Optional<Member> member(MemberId id) {
    return members().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The members by number; of two with one number the first. */
  default Map<MemberId, Member> membersById() {
    Map<MemberId, Member> byId = new HashMap<>();
    members().forEach(each -> byId.putIfAbsent(each.id(), each));
    return byId;
  }

  /** The ages of each team on the date; their sum is that of all teams that share no member. */
  default SortedMap<TeamId, AgeFigures> teamAges(LocalDate date, AnniversaryRule rule) {
    Map<MemberId, Member> members = membersById();
    SortedMap<TeamId, AgeFigures> ages = new TreeMap<>();
    pyramid().teams().forEach(team -> ages.put(team.id(), team.ages(members, date, rule)));
    return ages;
  }

  /**
   * Who completes so many years of standing within the span, and on which day (J7: 光荣在党50年 honours
   * fifty years). Standing is sensitive: only members for whom the purpose is permitted are named.
   *
   * <p>Example: {@code register.reaching(50, DateSpan.of(LocalDate.of(2025, 1, 1),
   * LocalDate.of(2026, 1, 1)), rule, Purpose.HONOUR, policy, at)}.
   *
   * @param years how many years; 1 or above
   * @param span within which dates the anniversary falls
   * @param rule on which day it falls that is counted from 29 February
   * @param purpose what for, such as an honour or a visit
   * @param policy whose data may be used
   * @param at when the data is used
   */
  default SortedMap<MemberId, LocalDate> reaching(
      int years,
      DateSpan span,
      AnniversaryRule rule,
      Purpose purpose,
      PrivacyPolicy policy,
      Instant at) {
    SortedMap<MemberId, LocalDate> reaching = new TreeMap<>();
    for (Member member : members()) {
      member
          .onlyFor(purpose, policy, at)
          .standingSince()
          .map(since -> rule.anniversary(since, years))
          .filter(span::contains)
          .ifPresent(day -> reaching.put(member.id(), day));
    }
    return reaching;
  }

  /**
   * Matches a request for expertise to people: who fits, how well and why, and why the others do
   * not.
   *
   * @param request what is wanted
   * @param policy what counts how much
   * @param privacy whose data may be used at all
   * @param at when the data is used
   */
  default ExpertMatch match(
      ExpertiseRequest request, MatchPolicy policy, PrivacyPolicy privacy, Instant at) {
    return new Matching(this, request, policy, privacy, at).match();
  }

  /** All about one person, and nothing about any other; empty lists for an unknown number. */
  default PersonRecord export(MemberId id) {
    PersonRecord.Builder record = PersonRecord.builder().id(id).member(member(id));
    pyramid().profiles().stream()
        .filter(each -> each.member().equals(id))
        .forEach(record::addProfiles);
    for (VolunteerTeam team : pyramid().teams()) {
      if (team.members().contains(id)) {
        record.addTeams(team.id());
      }
      if (team.leader().filter(id::equals).isPresent()) {
        record.addLeading(team.id());
      }
      if (team.former().contains(id)) {
        record.addFormerTeams(team.id());
      }
    }
    for (SecondmentBatch batch : batches()) {
      batch.secondments().stream()
          .filter(each -> each.member().equals(id))
          .forEach(each -> record.addPostings(new PersonRecord.Posting(batch.id(), each)));
    }
    return record.build();
  }

  /**
   * Erases one person on request. The number stays and no longer leads to anybody: so every ledger
   * and history that is kept by number stays exact to the last point, and every count of people,
   * tiers, fields, batches and grades up to that day comes out as before. What goes is every
   * personal field that no duty keeps, the extensions, the skills and the absences; consents are
   * taken back and their log is kept as proof; tiers, teams and secondments end on that day.
   *
   * <p>Ages are not kept, so a mean age that is computed anew leaves the person out and says so
   * ({@link AgeFigures#unknown()}); figures computed before are values and do not change.
   *
   * @throws IllegalArgumentException if there is no such member
   */
  default Erasure erase(MemberId id, PrivacyPolicy policy, Instant at) {
    if (member(id).isEmpty()) {
      throw new InvalidValueException("there is no member {0} to erase", id);
    }
    return new Eraser(this, policy, at).erase(id);
  }

  /**
   * What is held although no purpose permits it any more, by member: the consent was taken back, or
   * the time of retention is over.
   */
  default SortedMap<MemberId, Set<MemberField>> overdue(PrivacyPolicy policy, Instant at) {
    return purge(policy, at).erased();
  }

  /**
   * Erases what is {@link #overdue}, of everyone, and the extensions of whoever's data may be used
   * for nothing any more; all else stays.
   */
  default Erasure purge(PrivacyPolicy policy, Instant at) {
    return new Eraser(this, policy, at).purge();
  }

  @Override
  default List<Problem> problems() {
    return RegisterCheck.problems(this);
  }

  /** Starts a register. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a register; the result does not depend on the order of the calls to other parts. */
  final class Builder extends ImmutableTalentRegister.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
