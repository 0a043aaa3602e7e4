package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kapok.id.AwardId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.AwardDecision.Accepted;
import org.kapok.incentive.honour.AwardDecision.Refused;
import org.kapok.incentive.honour.Objection.Answer;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.problem.Argument;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/**
 * An award on its way through the steps that offices use (评选表彰程序, G14): proposed, publicised,
 * objected to or not, granted or not, withdrawn, revoked. It is the fold of its events; a command
 * gives the events that would follow or a typed refusal, and changes nothing. Dates come in as
 * arguments, and never go back.
 *
 * <table>
 * <caption>Which step leads where</caption>
 * <tr><th>from</th><th>step</th><th>to</th></tr>
 * <tr><td>proposed</td><td>publicise, grant (if the policy asks for no publication), refuse,
 * withdraw</td><td>publicised, granted, not granted, withdrawn</td></tr>
 * <tr><td>publicised</td><td>object, uphold, reject; publicise again, with no objection open</td>
 * <td>publicised</td></tr>
 * <tr><td>publicised</td><td>grant, after its end and with no objection to it open or upheld;
 * refuse, withdraw</td><td>granted, not granted, withdrawn</td></tr>
 * <tr><td>granted</td><td>revoke</td><td>revoked</td></tr>
 * </table>
 *
 * <p>Example: {@code AwardCase.propose(AwardId.of("2025-17"), on, proposal).publicise(on, from,
 * policy)}.
 */
@Value.Immutable
public sealed interface AwardCase permits ImmutableAwardCase {

  /** Which case. */
  AwardId id();

  /** What happened, in order; the first is the proposal. */
  List<AwardEvent> events();

  /** Refuses events that cannot follow on one another. */
  @Value.Check
  default void check() {
    if (events().isEmpty() || !(events().get(0) instanceof AwardEvent.Proposed)) {
      throw new InvalidValueException("the first event must be the proposal (award {0})", id());
    }
    AwardState state = new AwardState.Proposed(events().get(0).on());
    for (int i = 1; i < events().size(); i++) {
      Optional<AwardRefusal> refusal = refusal(state, events().get(i - 1).on(), events().get(i));
      if (refusal.isPresent()) {
        LocalizedText why = refusal.get().message();
        throw new InvalidValueException(
            "event {0} of award {1} cannot have happened: {2}",
            i, id(), new Argument.Bilingual(why.in("en"), why.in("zh")));
      }
      state = AwardSteps.next(state, events().get(i));
    }
  }

  private static Optional<AwardRefusal> refusal(
      AwardState state, LocalDate last, AwardEvent event) {
    return event.on().isBefore(last)
        ? Optional.of(new AwardRefusal.BeforeLastStep(last))
        : AwardSteps.refusal(state, event);
  }

  /** Who is proposed for what. */
  default AwardProposal proposal() {
    return ((AwardEvent.Proposed) events().get(0)).proposal();
  }

  /** How far it has come. */
  default AwardState state() {
    AwardState state = new AwardState.Proposed(events().get(0).on());
    for (AwardEvent event : events().subList(1, events().size())) {
      state = AwardSteps.next(state, event);
    }
    return state;
  }

  /** A case that begins with the proposal. */
  static AwardCase propose(AwardId id, LocalDate on, AwardProposal proposal) {
    return builder().id(id).addEvents(new AwardEvent.Proposed(on, proposal)).build();
  }

  /**
   * Publicises it for the time that the policy sets (公示); once more, after a correction that an
   * upheld objection asked for, if none is open.
   *
   * @param on when that is arranged
   * @param from the first day of the publication, which counts; not before {@code on}
   * @throws IllegalArgumentException if {@code from} is before {@code on}
   */
  default AwardDecision publicise(LocalDate on, LocalDate from, AwardPolicy policy) {
    if (policy.publication().isEmpty()) {
      return new Refused(new AwardRefusal.NoPublication());
    }
    return policy
        .publication()
        .flatMap(limit -> limit.end(from, policy.workingDays()))
        .map(end -> take(new AwardEvent.Publicised(on, DateSpan.of(from, end))))
        .orElseGet(() -> new Refused(new AwardRefusal.DaysUnknown(from)));
  }

  /** Objects while it is publicised (提出异议); anonymously if {@code by} is empty. */
  default AwardDecision object(
      LocalDate on, Optional<SubjectId> by, String ground, AwardPolicy policy) {
    return by.isEmpty() && !policy.anonymousObjections()
        ? new Refused(new AwardRefusal.Anonymous())
        : take(new AwardEvent.Objected(on, by, ground));
  }

  /** Finds an open objection to be right (异议成立). */
  default AwardDecision uphold(LocalDate on, int objection, String ground) {
    return take(new AwardEvent.ObjectionUpheld(on, objection, ground));
  }

  /** Finds an open objection to be wrong (异议不成立). */
  default AwardDecision reject(LocalDate on, int objection, String ground) {
    return take(new AwardEvent.ObjectionRejected(on, objection, ground));
  }

  /**
   * Grants it (授予), from that date on.
   *
   * @param decision the number of the decision (文号)
   */
  default AwardDecision grant(LocalDate on, String decision, AwardPolicy policy) {
    boolean publicised = !(state() instanceof AwardState.Proposed);
    return policy.publication().isPresent() && !publicised
        ? new Refused(new AwardRefusal.NotPublicised())
        : take(new AwardEvent.Granted(on, decision));
  }

  /**
   * Grants it if the subject has a place of the quota; whoever is undecided or on the reserve list
   * has none.
   *
   * @param decision the number of the decision (文号)
   */
  default AwardDecision grant(
      LocalDate on, String decision, AwardPolicy policy, QuotaOutcome quota) {
    SubjectId subject = proposal().subject();
    return quota.in().contains(subject)
        ? grant(on, decision, policy)
        : new Refused(new AwardRefusal.BeyondQuota(quota.of(subject)));
  }

  /** Decides not to grant it (不予表彰). */
  default AwardDecision refuse(LocalDate on, String ground) {
    return take(new AwardEvent.NotGranted(on, ground));
  }

  /** Takes the proposal back, before it is decided on (撤回). */
  default AwardDecision withdraw(LocalDate on, SubjectId by, String ground) {
    return take(new AwardEvent.Withdrawn(on, by, ground));
  }

  /** Takes away what was granted (撤销), from that date on. */
  default AwardDecision revoke(LocalDate on, String decision, String ground) {
    return take(new AwardEvent.Revoked(on, decision, ground));
  }

  private AwardDecision take(AwardEvent event) {
    LocalDate last = events().get(events().size() - 1).on();
    return refusal(state(), last, event)
        .<AwardDecision>map(Refused::new)
        .orElseGet(() -> new Accepted(events().size(), List.of(event)));
  }

  /**
   * The case after what was accepted.
   *
   * @throws IllegalArgumentException if the case is not the one for which it was accepted any more
   */
  default AwardCase append(Accepted accepted) {
    if (accepted.version() != events().size()) {
      throw new InvalidValueException(
          "award {0} has {1} events, the command was accepted at {2}; give it anew",
          id(), events().size(), accepted.version());
    }
    return builder().from(this).addAllEvents(accepted.events()).build();
  }

  /** What the office has to do next, by which date, as far as the policy sets a limit. */
  default List<AwardDuty> duties(AwardPolicy policy) {
    List<AwardDuty> duties = new ArrayList<>();
    if (state() instanceof AwardState.Publicised publicised) {
      publicised.objections().stream()
          .filter(each -> each.answer() == Answer.OPEN)
          .flatMap(
              each ->
                  duty(
                      AwardDuty.What.ANSWER,
                      Optional.of(each.number()),
                      policy.answerWithin(),
                      each.on().plusDays(1),
                      policy))
          .forEach(duties::add);
      LocalDate after = publicised.period().endExclusive();
      duty(AwardDuty.What.DECIDE, Optional.empty(), policy.decideWithin(), after, policy)
          .forEach(duties::add);
    }
    if (state() instanceof AwardState.Proposed proposed) {
      boolean publication = policy.publication().isPresent();
      duty(
              publication ? AwardDuty.What.PUBLICISE : AwardDuty.What.DECIDE,
              Optional.empty(),
              publication ? policy.publiciseWithin() : policy.decideWithin(),
              proposed.on().plusDays(1),
              policy)
          .forEach(duties::add);
    }
    return List.copyOf(duties);
  }

  private static Stream<AwardDuty> duty(
      AwardDuty.What what,
      Optional<Integer> objection,
      Optional<TimeLimit> limit,
      LocalDate first,
      AwardPolicy policy) {
    return limit.stream()
        .map(each -> new AwardDuty(what, objection, each.end(first, policy.workingDays())));
  }

  /**
   * What a scheme reads as a decision from outside: whether the award is held, as a dated flag of
   * the subject. It is false until it is granted, true from that date on, and false again from its
   * revocation on. A requirement or {@code revoked} of an {@link Honour} reads it as a field of
   * type flag.
   *
   * <p>Example: {@code SubjectFacts.builder().subject(award.proposal().subject())
   * .putAttributes("commended", award.held()).build()}.
   */
  default Dated held() {
    List<Dated.Entry> entries = new ArrayList<>();
    LocalDate revoked = LocalDate.MAX;
    if (state() instanceof AwardState.Revoked state) {
      revoked = state.on();
      entries.add(new Dated.Entry(revoked, AttributeValue.of(false)));
    }
    for (AwardEvent event : events()) {
      if (event instanceof AwardEvent.Granted granted && granted.on().isBefore(revoked)) {
        entries.add(new Dated.Entry(granted.on(), AttributeValue.of(true)));
      }
    }
    entries.add(new Dated.Entry(LocalDate.MIN, AttributeValue.of(false)));
    return new Dated(entries);
  }

  /** Starts a case whose events have been stored. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a case; the result depends on the order of its events, of no other calls. */
  final class Builder extends ImmutableAwardCase.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
