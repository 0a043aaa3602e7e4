package org.kapok.incentive.honour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.incentive.honour.AwardState.Publicised;
import org.kapok.incentive.honour.Objection.Answer;

/** Which step can be taken from which state, and where it leads. */
final class AwardSteps {
  private AwardSteps() {}

  /** Why the event cannot follow on the state, whatever the policy; empty if it can. */
  static Optional<AwardRefusal> refusal(AwardState state, AwardEvent event) {
    if (event instanceof AwardEvent.Objected objected && state instanceof Publicised publicised) {
      return publicised.period().contains(objected.on())
          ? Optional.empty()
          : Optional.of(new AwardRefusal.OutsidePublication(publicised.period()));
    }
    if (event instanceof AwardEvent.ObjectionUpheld upheld
        && state instanceof Publicised publicised) {
      return open(publicised, upheld.objection());
    }
    if (event instanceof AwardEvent.ObjectionRejected rejected
        && state instanceof Publicised publicised) {
      return open(publicised, rejected.objection());
    }
    if (event instanceof AwardEvent.Granted granted && state instanceof Publicised publicised) {
      return grant(publicised, granted);
    }
    if (event instanceof AwardEvent.Publicised && state instanceof Publicised publicised) {
      return none(publicised);
    }
    return isStep(state, event)
        ? Optional.empty()
        : Optional.of(new AwardRefusal.WrongStep(token(event), token(state)));
  }

  /** Whether the event can follow on the state, where nothing else has to be looked at. */
  private static boolean isStep(AwardState state, AwardEvent event) {
    boolean undecided = state instanceof AwardState.Proposed || state instanceof Publicised;
    if (event instanceof AwardEvent.NotGranted || event instanceof AwardEvent.Withdrawn) {
      return undecided;
    }
    if (event instanceof AwardEvent.Publicised || event instanceof AwardEvent.Granted) {
      return state instanceof AwardState.Proposed;
    }
    return event instanceof AwardEvent.Revoked && state instanceof AwardState.Granted;
  }

  private static Optional<AwardRefusal> open(Publicised publicised, int objection) {
    return publicised.objections(Answer.OPEN).contains(objection)
        ? Optional.empty()
        : Optional.of(new AwardRefusal.NoOpenObjection(objection));
  }

  private static Optional<AwardRefusal> none(Publicised publicised) {
    List<Integer> open = publicised.objections(Answer.OPEN);
    return open.isEmpty() ? Optional.empty() : Optional.of(new AwardRefusal.ObjectionsOpen(open));
  }

  private static Optional<AwardRefusal> grant(Publicised publicised, AwardEvent.Granted granted) {
    if (granted.on().isBefore(publicised.period().endExclusive())) {
      return Optional.of(new AwardRefusal.PublicationRuns(publicised.period().endExclusive()));
    }
    List<Integer> upheld = publicised.objections(Answer.UPHELD);
    return none(publicised)
        .or(
            () ->
                upheld.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AwardRefusal.ObjectionsUpheld(upheld)));
  }

  /** Where the event leads, which is no refused one. */
  static AwardState next(AwardState state, AwardEvent event) {
    if (event instanceof AwardEvent.Publicised again) {
      return state instanceof Publicised before
          ? before.again(again.period())
          : new Publicised(again.period(), List.of(), List.of());
    }
    if (state instanceof Publicised publicised) {
      if (event instanceof AwardEvent.Objected objected) {
        return publicised.objected(objected);
      }
      if (event instanceof AwardEvent.ObjectionUpheld upheld) {
        return publicised.answered(upheld.objection(), Answer.UPHELD);
      }
      if (event instanceof AwardEvent.ObjectionRejected rejected) {
        return publicised.answered(rejected.objection(), Answer.REJECTED);
      }
    }
    return end(state, event);
  }

  private static AwardState end(AwardState state, AwardEvent event) {
    if (event instanceof AwardEvent.Granted granted) {
      return new AwardState.Granted(granted.on(), granted.decision());
    }
    if (event instanceof AwardEvent.NotGranted not) {
      return new AwardState.NotGranted(not.on(), not.ground());
    }
    if (event instanceof AwardEvent.Withdrawn withdrawn) {
      return new AwardState.Withdrawn(withdrawn.on(), withdrawn.by(), withdrawn.ground());
    }
    if (event instanceof AwardEvent.Revoked revoked && state instanceof AwardState.Granted held) {
      return new AwardState.Revoked(held.on(), revoked.on(), revoked.decision(), revoked.ground());
    }
    throw new IllegalStateException(token(event) + " from " + token(state));
  }

  private static String token(Object part) {
    String name = part.getClass().getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
